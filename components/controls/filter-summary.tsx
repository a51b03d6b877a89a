'use client';

import type { FilterOptions } from '../../lib/dataset/options';
import { messages } from '../../lib/i18n';
import { activeFilters, lift, toggle, type View } from '../../lib/view/view';
import { useView } from '../view-context';
import { timeName } from './time-menu';
import { ViewLink } from './view-link';

/**
 * How much is left, what is chosen, one chip each, and a way to clear them all. As high with chips as without; on a
 * phone one line, however many, that goes on sideways.
 */
export function FilterSummary({ options, count }: { options: FilterOptions; count: string }) {
  const { lang, chosen: view } = useView();
  const text = messages(lang);
  const named = new Map(
    [...options.enterprise, ...options.document, ...options.field.flatMap((group) => group.options)].map(
      ({ id, label }) => [id, label],
    ),
  );
  const chips: { name: string; without: View }[] = [
    ...(['enterprise', 'field', 'document'] as const).flatMap((key) =>
      view[key].map((id) => ({ name: named.get(id) ?? id, without: toggle(view, key, id) })),
    ),
    ...(view.time ? [{ name: timeName(view.time, text.filters), without: lift(view, ['time']) }] : []),
    ...view.basis.map((basis) => ({ name: text.basis[basis], without: toggle(view, 'basis', basis) })),
  ];
  return (
    <ul
      className={`flex min-h-10 items-center gap-2 overflow-x-auto whitespace-nowrap -mb-1 pt-2 pb-1 [scrollbar-width:none] sm:flex-wrap sm:overflow-visible print:flex-wrap print:overflow-visible ${chips.length ? '' : 'print:hidden'}`}
    >
      <li className="hidden font-semibold print:block">{text.filters.title}</li>
      <li className="text-[0.8125rem] text-ink-2 print:order-last" aria-hidden="true">
        {count}
      </li>
      {chips.map(({ name, without }) => (
        <li key={name}>
          <ViewLink
            className="inline-flex min-h-7 items-center gap-1.5 rounded-full bg-faint px-3 text-[0.8125rem] text-cinnabar hover:underline"
            view={without}
            label={text.filters.remove(name)}
          >
            {name}{' '}
            <span aria-hidden="true" className="no-print">
              ✕
            </span>
          </ViewLink>
        </li>
      ))}
      {chips.length > 0 && (
        <li className="no-print">
          <ViewLink className="quiet-link text-[0.8125rem]" view={lift(view, activeFilters(view))}>
            {text.filters.clear}
          </ViewLink>
        </li>
      )}
    </ul>
  );
}
