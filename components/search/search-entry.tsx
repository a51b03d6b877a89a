'use client';

import { type ComponentType, type MouseEvent, useCallback, useEffect, useState } from 'react';
import { messages } from '../../lib/i18n';
import { filtersOnly, viewHref } from '../../lib/view/codec';
import { useView } from '../view-context';
import { KeptFilters } from './kept-filters';
import { slashOpens } from './slash-key';

type Dialog = ComponentType<{ onClose: () => void }>;

/**
 * The way into search from every page: `/`, Ctrl or ⌘ with K, or a click. What it opens is fetched then.
 * Without scripts it is a form, on phones a link to the page of search.
 */
export function SearchEntry() {
  const { lang, chosen } = useView();
  const text = messages(lang).search;
  const page = viewHref(`/${lang}/search`, filtersOnly(chosen));
  const [dialog, setDialog] = useState<{ Dialog: Dialog } | null>(null);
  const open = useCallback(() => {
    import('./search-dialog').then(
      ({ SearchDialog }) => setDialog({ Dialog: SearchDialog }),
      () => window.location.assign(page),
    );
  }, [page]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !asksForSearch(event)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open]);
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    open();
  };
  return (
    <>
      <a
        href={page}
        onClick={follow}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        className="control w-[2.375rem] justify-center px-0! xl:w-52 xl:justify-start xl:px-2.5! md:[html:not([data-js])_&]:hidden"
      >
        <Glass />
        <span className="sr-only xl:not-sr-only xl:truncate xl:text-ink-3">{text.title}</span>
        <span
          aria-hidden="true"
          className="ml-auto hidden rounded border border-rule px-1.5 text-xs xl:inline"
        >
          /
        </span>
      </a>
      <search className="without-js">
        <form method="get" action={`/${lang}/search`} className="hidden gap-2 md:flex">
          <KeptFilters view={chosen} />
          <input
            type="search"
            name="q"
            aria-label={text.title}
            placeholder={text.title}
            className="control w-36 min-w-0 placeholder:text-ink-3 placeholder:opacity-100"
          />
          <button type="submit" className="control px-2.5!" aria-label={text.title}>
            <Glass />
          </button>
        </form>
      </search>
      {dialog && <dialog.Dialog onClose={() => setDialog(null)} />}
    </>
  );
}

/** Not while the reader writes somewhere, since `/` is a character like any other there. */
function asksForSearch({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey && !shiftKey;
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  const writing =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
  return !writing && !document.querySelector('dialog[open]') && slashOpens();
}

function Glass() {
  return (
    <svg viewBox="0 0 16 16" className="size-4 shrink-0" aria-hidden="true">
      <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M10.5 10.5 14 14" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
