'use client';

import { searchMessages } from '../../lib/i18n/search';
import { hitHref } from '../../lib/search/destination';
import type { Found } from '../../lib/search/search';
import { useView } from '../view-context';
import { HitLine } from './hit-line';

/** Id of an option’s element, by which the box above says which one is active. */
export const optionId = (at: number) => `search-option-${at}`;

interface HitOptionsProps {
  groups: Found['groups'];
  active: number;
  /** The last option, where there is more than this list shows. */
  all: { href: string; label: string } | null;
}

/** What was found as options, grouped by kind. Each is a link, so it can be opened aside as well. */
export function HitOptions({ groups, active, all }: HitOptionsProps) {
  const { lang, chosen } = useView();
  const text = searchMessages(lang);
  let at = -1;
  const option = (next: number) => ({
    id: optionId(next),
    role: 'option',
    tabIndex: -1,
    'aria-selected': next === active,
    className: 'search-option',
  });
  return (
    <div id="search-options" role="listbox" aria-label={text.results}>
      {groups.map(({ kind, hits }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
        <div key={kind} role="group" aria-label={text.kind[kind]} className="mt-3">
          <p aria-hidden="true" className="px-2 text-xs font-semibold text-ink-3">
            {text.kind[kind]}
          </p>
          {hits.map((hit) => {
            at += 1;
            return (
              <a key={hit.id} {...option(at)} href={hitHref(lang, hit, chosen)}>
                <HitLine hit={hit} lang={lang} />
              </a>
            );
          })}
        </div>
      ))}
      {all && (
        <a {...option(at + 1)} href={all.href}>
          <span className="font-semibold">{all.label}</span>
        </a>
      )}
    </div>
  );
}
