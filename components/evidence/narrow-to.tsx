'use client';

import type { Explanation } from '../../lib/dataset/explain';
import { messages } from '../../lib/i18n';
import { filtersOnly } from '../../lib/view/codec';
import { ViewLink } from '../controls/view-link';
import { useView } from '../view-context';

/** Pages whose lists and charts follow the filters in place. */
const FILTERED_PAGES = /^(|\/charts\/.+|\/timeline|\/map|\/(enterprises|fields|metrics)(\/.+)?)$/;

/** One step from a record to everything about its enterprise or field: on this page where it filters, else on the overview. */
export function NarrowTo({ filters }: { filters: Explanation['filters'] }) {
  const { lang, page, view, pinned, href } = useView();
  const filtersHere = FILTERED_PAGES.test(page);
  return (
    <div className="no-print mt-4 border-t border-rule pt-3 text-sm">
      <p className="text-ink-3">{messages(lang).evidence.narrow}</p>
      <ul className="mt-1.5 flex flex-wrap gap-2">
        {filters.map(({ key, id, name }) => {
          const narrowed = { ...view, [key]: [id], evidence: null };
          return (
            <li key={`${key} ${id}`}>
              {filtersHere && !(key in pinned) ? (
                <ViewLink className="control" view={narrowed}>
                  {name}
                </ViewLink>
              ) : (
                <a className="control" href={href(filtersOnly(narrowed), '')}>
                  {name}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
