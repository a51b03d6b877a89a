'use client';

import type { ReactNode } from 'react';
import { filtersOnly } from '../../lib/view/codec';
import { useView } from '../view-context';

interface CompareLinkProps {
  enterprises: readonly string[];
  className?: string;
  label?: string;
  children: ReactNode;
}

/** Leads to these enterprises side by side; the reader's other filters go along. */
export function CompareLink({ enterprises, className = 'quiet-link', label, children }: CompareLinkProps) {
  const { chosen, href } = useView();
  const view = { ...filtersOnly(chosen), enterprise: [...enterprises] };
  return (
    <a className={className} href={href(view, '/enterprises/compare')} aria-label={label}>
      {children}
    </a>
  );
}
