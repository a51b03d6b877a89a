'use client';

import type { ReactNode } from 'react';
import { filtersOnly } from '../../lib/view/codec';
import { useView } from '../view-context';

interface PageLinkProps {
  /** Address without language and query: `/documents/hubs-2024`. */
  page: string;
  anchor?: string;
  className?: string;
  rel?: 'prev' | 'next';
  children: ReactNode;
}

/** A link to another page in the same language; the reader's filters go along. */
export function PageLink({ page, anchor, className = 'quiet-link', rel, children }: PageLinkProps) {
  const { chosen, href } = useView();
  return (
    <a className={className} rel={rel} href={href(filtersOnly(chosen), page) + (anchor ? `#${anchor}` : '')}>
      {children}
    </a>
  );
}
