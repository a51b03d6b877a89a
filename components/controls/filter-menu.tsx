'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { messages } from '../../lib/i18n';
import type { Lang } from '../../lib/i18n/languages';

interface FilterMenuProps {
  lang: Lang;
  label: string;
  /** Names of what is chosen; empty means everything. */
  chosen: string[];
  /** Lays long lists out in columns. */
  wide?: boolean;
  children: ReactNode;
}

/** One filter: a button that opens its options. A `<details>`, so it opens without scripts too. */
export function FilterMenu({ lang, label, chosen, wide, children }: FilterMenuProps) {
  const text = messages(lang).filters;
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = details.current;
    if (!element) return;
    const closeOutside = (event: PointerEvent) => {
      if (!element.contains(event.target as Node)) element.open = false;
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !element.open) return;
      element.open = false;
      element.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    element.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      element.removeEventListener('keydown', closeOnEscape);
    };
  }, []);
  const [first] = chosen;
  return (
    <details ref={details} name="filter" className="group shrink-0 lg:relative">
      <summary className={`control relative select-none ${first ? 'border-ink-2!' : ''}`}>
        <span className={first ? 'sr-only text-ink-3 lg:not-sr-only' : 'text-ink-2'}>{label}</span>
        <span className={first ? 'max-w-32 truncate font-semibold' : 'sr-only lg:not-sr-only'}>
          {chosen.length > 1 ? text.chosen(chosen.length) : (first ?? text.all)}
        </span>
        <svg viewBox="0 0 10 6" className="w-2.5 group-open:rotate-180" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </summary>
      <div
        className={`absolute inset-x-0 top-full z-30 mt-1 max-h-[65dvh] scroll-pt-3 overflow-y-auto rounded-lg border border-rule-strong bg-card p-3 lg:right-auto ${
          wide ? 'sm:grid sm:grid-cols-2 sm:gap-x-6 lg:w-[44rem]' : 'lg:w-80'
        }`}
      >
        {children}
      </div>
    </details>
  );
}
