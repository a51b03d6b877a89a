'use client';

import type { MouseEvent, ReactNode } from 'react';
import type { View } from '../../lib/view/view';
import { useView } from '../view-context';

interface ViewLinkProps {
  view: View;
  /** What Back should do: undo this step (`push`), or skip it (`replace`, for filters). */
  history?: 'push' | 'replace';
  className?: string;
  label?: string;
  current?: boolean;
  children: ReactNode;
}

/** A link to another view of this page: a real address without scripts, no reload with them. */
export function ViewLink({ view, history = 'replace', className, label, current, children }: ViewLinkProps) {
  const { href, setView, expect } = useView();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    setView(view, history);
  };
  return (
    <a
      className={className}
      href={href(view)}
      onPointerDown={() => expect(view)}
      onClick={follow}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </a>
  );
}
