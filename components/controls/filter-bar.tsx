'use client';

import type { FilterOptions } from '../../lib/dataset/options';
import type { FacetCounts } from '../../lib/dataset/select';
import { messages } from '../../lib/i18n';
import { activeFilters, BASES } from '../../lib/view/view';
import { filtersKey } from '../filters-key';
import { KeepPlace } from '../keep-place';
import { useLive } from '../use-engine';
import { FollowNow, useView, useViewNow } from '../view-context';
import { CopyLink } from './copy-link';
import { FilterMenu } from './filter-menu';
import { FilterSummary } from './filter-summary';
import { OptionList } from './option-list';
import { TimeFields } from './time-fields';
import { ViewLink } from './view-link';

export interface FilterBarProps {
  /** Whether this page can be shared as a whole, with a panel of its own. */
  share?: boolean;
  options: FilterOptions;
  counts: FacetCounts;
  records: { shown: number; total: number };
}

/**
 * Filters by enterprise, field, document, time and basis. Without scripts it is a form that is sent;
 * with them every choice takes effect at once and the address follows. What each option would leave is counted
 * a frame later: the options of the open menu do not depend on each other.
 */
export function FilterBar({ counts: initial, ...rest }: FilterBarProps) {
  const now = useViewNow();
  const { value: counts } = useLive(initial, (engine, current) => engine.facetCounts(engine.atlas, current));
  return (
    <>
      <FollowNow>
        <Filters counts={counts} {...rest} />
      </FollowNow>
      <KeepPlace shown={filtersKey(now.view)} />
    </>
  );
}

/** The line about what is left scrolls away until something is chosen; then it stays, and what stands below it does not move. */
function Filters({ share, options, counts, records: initialRecords }: FilterBarProps) {
  const { lang, page, view, chosen, pinned } = useView();
  const { value: records } = useLive(initialRecords, (engine, current) =>
    engine.countRecords(engine.atlas, current),
  );
  const text = messages(lang).filters;
  const count =
    records.shown === records.total
      ? text.matches(records.total)
      : text.matchesOf(records.shown, records.total);
  const names = (key: 'enterprise' | 'field' | 'document') => {
    const all = key === 'field' ? options.field.flatMap((group) => group.options) : options[key];
    return all.filter(({ id }) => (view[key] as readonly string[]).includes(id)).map(({ label }) => label);
  };
  const some = activeFilters(chosen).length > 0;
  const summary = <FilterSummary options={options} count={count} />;
  return (
    <>
      <search className="filters sticky top-0 z-20 -mx-4 border-y border-rule bg-paper px-4 py-2 sm:mx-0 sm:px-0">
        <form
          method="get"
          action={`/${lang}${page}`}
          className="no-print relative flex items-center gap-2"
          aria-label={text.title}
        >
          {view.tab !== 'chart' && <input type="hidden" name="tab" value={view.tab} />}
          <div className="flex min-w-0 grow items-center gap-2 overflow-x-auto py-0.5 sm:flex-wrap sm:overflow-visible">
            {!pinned.enterprise && (
              <FilterMenu label={text.enterprise} chosen={names('enterprise')}>
                <OptionList name="enterprise" options={options.enterprise} counts={counts.enterprise} />
              </FilterMenu>
            )}
            {!pinned.field && (
              <FilterMenu label={text.field} chosen={names('field')} wide>
                {options.field.map((group) => (
                  <OptionList
                    key={group.id}
                    name="field"
                    label={group.label}
                    options={group.options}
                    counts={counts.field}
                  />
                ))}
                <p className="col-span-full text-xs text-ink-3">{text.groups}</p>
              </FilterMenu>
            )}
            {options.document.length > 1 && (
              <FilterMenu label={text.document} chosen={names('document')}>
                <OptionList name="document" options={options.document} counts={counts.document} />
              </FilterMenu>
            )}
            <FilterMenu label={text.time} chosen={view.time ? [timeName(view.time, text)] : []}>
              <TimeFields years={options.years} />
            </FilterMenu>
            <FilterMenu label={text.basis} chosen={view.basis.map((basis) => messages(lang).basis[basis])}>
              <OptionList
                name="basis"
                options={BASES.filter((basis) => counts.basis[basis] || view.basis.includes(basis)).map(
                  (id) => ({
                    id,
                    label: messages(lang).basis[id],
                    depth: 0,
                  }),
                )}
                counts={counts.basis}
              />
            </FilterMenu>
            <p className="sr-only" aria-live="polite">
              {count}
            </p>
          </div>
          <button type="submit" className="control without-js shrink-0">
            {text.apply}
          </button>
          {share && (
            <ViewLink className="control shrink-0" view={{ ...view, panel: 'share' }} history="push">
              {messages(lang).share.open}
            </ViewLink>
          )}
          <span className={share ? 'shrink-0 max-sm:hidden' : 'contents'}>
            <CopyLink strong />
          </span>
        </form>
        {some && summary}
      </search>
      {!some && summary}
    </>
  );
}

/** `2022—2024`, with words for an open side. */
export function timeName(
  { from, to }: { from: string | null; to: string | null },
  text: { earliest: string; latest: string },
): string {
  return from !== null && from === to ? from : `${from ?? text.earliest}–${to ?? text.latest}`;
}
