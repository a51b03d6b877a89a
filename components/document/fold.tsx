'use client';

import { type ReactNode, useEffect, useRef } from 'react';

interface FoldProps {
  summary: ReactNode;
  children: ReactNode;
}

/** The width from which the style sheet shows the content of every fold; it holds the same number. */
const WIDE = '(min-width: 48rem)';

/**
 * A long list that folds away on a phone. Where there is room the style sheet shows it, so that nothing moves when
 * scripts come and open it in earnest. A link into it opens it: browsers that do not do so by themselves are helped.
 */
export function Fold({ summary, children }: FoldProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = fold.current!;
    details.open ||= window.matchMedia(WIDE).matches;
    details.dataset.live = '';
    const reveal = () => {
      const target = details.querySelector(':target');
      if (!target || details.open) return;
      details.open = true;
      target.scrollIntoView();
    };
    reveal();
    window.addEventListener('hashchange', reveal);
    return () => window.removeEventListener('hashchange', reveal);
  }, []);
  return (
    <details ref={fold} className="fold">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
