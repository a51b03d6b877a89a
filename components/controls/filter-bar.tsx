'use client';

import { useMemo } from 'react';
import type { FilterOptions } from '../../lib/dataset/options';
import type { FacetCounts } from '../../lib/dataset/select';
import { messages } from '../../lib/i18n';
import type { Lang } from '../../lib/i18n/languages';
import { activeFilters, BASES, type Basis, type ListFilter } from '../../lib/view/view';
import { filtersKey } from '../filters-key';
import { KeepPlace } from '../keep-place';
import { useLive } from '../use-engine';
import { FollowNow, useView, useViewNow } from '../view-context';
import { CopyLink } from './copy-link';
import { FilterSummary } from './filter-summary';
import { OptionMenu } from './option-menu';
import { TimeMenu } from './time-menu';
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
  const lists = useMemo(() => listsOf(options), [options]);
  const bases = useMemo(() => basesOf(lang, counts.basis, view.basis), [lang, counts.basis, view.basis]);
  const menu = (name: ListFilter) => ({ lang, name, counts: counts[name], chosen: view[name].join('~') });
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
            {!pinned.enterprise && <OptionMenu {...menu('enterprise')} lists={lists.enterprise} />}
            {!pinned.field && <OptionMenu {...menu('field')} lists={lists.field} note={text.groups} />}
            {options.document.length > 1 && <OptionMenu {...menu('document')} lists={lists.document} />}
            <TimeMenu lang={lang} years={options.years} time={view.time} />
            <OptionMenu {...menu('basis')} lists={bases} />
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

/** The options of each filter as its menu wants them. */
const listsOf = ({ enterprise, field, document }: FilterOptions) => ({
  enterprise: [{ id: 'enterprise', options: enterprise }],
  field,
  document: [{ id: 'document', options: document }],
});

/** The bases that some record has, and those that are chosen though none has. */
function basesOf(lang: Lang, counts: Record<string, number>, chosen: readonly Basis[]) {
  const offered = BASES.filter((basis) => counts[basis] || chosen.includes(basis));
  return [{ id: 'basis', options: offered.map((id) => ({ id, label: messages(lang).basis[id], depth: 0 })) }];
}
