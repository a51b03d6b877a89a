'use client';

import { messages } from '../../lib/i18n';
import { useView } from '../view-context';

/** Light or dark, kept in this browser; it is never part of a link. */
export function ThemeToggle() {
  const { lang } = useView();
  const flip = () => {
    const root = document.documentElement;
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : window.matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // Private windows may refuse storage; the choice then lasts as long as the page.
    }
  };
  const label = messages(lang).theme.label;
  return (
    <button
      type="button"
      className="control needs-js w-[2.375rem] justify-center px-0!"
      onClick={flip}
      aria-label={label}
      title={label}
    >
      <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" />
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      </svg>
    </button>
  );
}
