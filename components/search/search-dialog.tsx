'use client';

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { messages } from '../../lib/i18n';
import { searchMessages } from '../../lib/i18n/search';
import { searchPage } from '../../lib/search/destination';
import { filtersOnly } from '../../lib/view/codec';
import { useView } from '../view-context';
import { HitOptions, optionId } from './hit-options';
import { KeptFilters } from './kept-filters';
import { NothingFound } from './nothing-found';
import { stepTo } from './option-steps';
import { SearchFoot } from './search-foot';
import { shownOf } from './shown';
import { useSearch } from './use-search';

/** Search over any page: a combobox whose list follows what is typed. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { lang, chosen, href } = useView();
  const text = searchMessages(lang);
  const { title, field } = messages(lang).search;
  const { search, failed } = useSearch(lang);
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  /** Position of the option that Enter opens, and whether arrows have gone there. */
  const [active, setActive] = useState({ at: 0, walked: false });
  const found = useMemo(() => search?.find(query), [search, query]);
  const groups = useMemo(() => (found ? shownOf(found) : []), [found]);
  const shown = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const more = found && found.total > shown ? found.total : 0;
  const options = shown + (more ? 1 : 0);

  // The browser keeps focus inside while it is open, and puts it back when it closes.
  useEffect(() => dialog.current?.showModal(), []);

  const write = (value: string) => {
    setQuery(value);
    setActive({ at: 0, walked: false });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While Chinese is being composed, Enter and the arrows belong to the input method.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && options) {
      event.preventDefault();
      document.getElementById(optionId(active.at))?.click();
      return;
    }
    const at = stepTo(event.key, active.at, options, active.walked);
    if (at === null) return;
    event.preventDefault();
    setActive({ at, walked: true });
    document.getElementById(optionId(at))?.scrollIntoView({ block: 'nearest' });
  };
  const status = () => {
    if (failed) return text.failed;
    if (!query.trim()) return '';
    if (!found) return text.loading;
    if (found.reach === 'near') return text.near(found.query);
    if (found.reach === 'some') return text.some(found.query);
    return found.reach === 'all' ? text.found(found.total) : '';
  };

  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
      onPointerDown={(event) => event.target === dialog.current && dialog.current?.close()}
      className="search-dialog"
    >
      <form
        method="get"
        action={`/${lang}/search`}
        className="flex items-center gap-2 border-b border-rule p-3"
      >
        <KeptFilters view={chosen} />
        <input
          ref={input}
          type="text"
          name="q"
          role="combobox"
          aria-label={title}
          aria-expanded={options > 0}
          aria-controls="search-options"
          aria-autocomplete="list"
          aria-activedescendant={options ? optionId(active.at) : undefined}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={field}
          value={query}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
          className="min-h-10 min-w-0 grow bg-transparent px-2 text-lg"
        />
        <button type="button" className="control" onClick={() => dialog.current?.close()}>
          <span aria-hidden="true">✕</span>
          <span className="sr-only">{text.close}</span>
        </button>
      </form>
      <div className="min-h-0 grow overflow-y-auto overscroll-contain p-3">
        <p role="status" className="px-2 text-sm text-ink-3">
          {status()}
        </p>
        {search && found?.reach === 'none' && (
          <div className="p-2">
            <NothingFound lang={lang} query={found.query} search={search} chosen={chosen} />
          </div>
        )}
        {!query.trim() && (
          <div className="p-2">
            <p className="text-sm text-ink-3">{text.try}</p>
            <ul className="mt-2 flex flex-wrap gap-2">
              {text.examples.map((example) => (
                <li key={example}>
                  <button
                    type="button"
                    className="control"
                    onClick={() => {
                      write(example);
                      input.current?.focus();
                    }}
                  >
                    {example}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <HitOptions
          groups={groups}
          active={active.at}
          all={more ? { href: href(filtersOnly(chosen), searchPage(query)), label: text.all(more) } : null}
        />
      </div>
      <SearchFoot />
    </dialog>
  );
}
