'use client';

import type { Presentation } from '../../lib/charts/present';
import { mapMessages } from '../../lib/i18n/map';
import { EvidenceLink } from '../evidence/evidence-link';
import { useLivePresentation } from '../use-engine';
import { useView } from '../view-context';

interface CityListProps {
  /** The map of the province, with its table. */
  presentation: Presentation;
  /** The cities that the data name there. */
  cities: { id: string; name: string }[];
}

/** What stands in each city of a province, in words: where a link to a city leads. */
export function CityList({ presentation, cities }: CityListProps) {
  const { lang } = useView();
  const { value } = useLivePresentation(presentation, 'page');
  const text = mapMessages(lang);
  return (
    <section aria-label={text.cities} className="mt-5 grid gap-x-8 gap-y-3 md:grid-cols-2">
      {cities.map(({ id, name }) => {
        const rows = value.rows.filter(({ cells: [place] }) => place === name);
        return (
          <section key={id} id={id} className="anchored border-l-2 border-jade py-1 pl-3">
            <h2 className="font-semibold">
              {name} <span className="text-sm font-normal text-ink-3">{text.entries(rows.length)}</span>
            </h2>
            <ul className="text-sm">
              {rows.map(({ record, context, cells: [, kind, what, amount] }) => (
                <li key={record} className={context ? 'text-ink-3' : undefined}>
                  <span className="text-ink-3">{kind} · </span>
                  <EvidenceLink record={record} what={String(what)}>
                    {what}
                    {amount !== null && amount !== '—' && (
                      <strong className="ml-2 font-semibold">{amount}</strong>
                    )}
                  </EvidenceLink>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
