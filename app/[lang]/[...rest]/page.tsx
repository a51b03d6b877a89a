import { notFound } from 'next/navigation';

/** Any address that no page answers to. */
export default function Unknown() {
  notFound();
}
