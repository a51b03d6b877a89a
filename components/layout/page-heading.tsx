import type { ReactNode } from 'react';
import { HeadingWords } from './heading-words';

interface PageHeadingProps {
  title: string;
  /** What the page shows, in a line or two. */
  lede?: string;
  /** Under a breadcrumb, where a page is read closely: smaller, and nearer to what stands above. */
  close?: boolean;
  /** What stands beside, such as a way on. */
  children?: ReactNode;
}

/** The heading of a page: its finding, and what it shows. */
export function PageHeading({ title, lede, close = false, children }: PageHeadingProps) {
  const [place, size] = close
    ? ['pt-3', 'text-[1.625rem] sm:text-[2rem]']
    : ['pt-8 sm:pt-12', 'text-[1.75rem] sm:text-[2.375rem]'];
  return (
    <header className={`flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pb-5 ${place}`}>
      <div className={close ? 'max-w-4xl' : 'max-w-3xl'}>
        <h1 className={`font-serif leading-tight font-bold text-balance ${size}`}>
          <HeadingWords heading={title} line={close ? 12 : 11} />
        </h1>
        {lede && <p className="mt-2 text-ink-2">{lede}</p>}
      </div>
      {children}
    </header>
  );
}
