'use client';

import type { ListedEvent, ListedYear } from '../../lib/charts/timeline/event-list';
import { timelineMessages } from '../../lib/i18n/timeline';
import { EntityLink } from '../controls/entity-link';
import { EvidenceLink } from '../evidence/evidence-link';
import { useView } from '../view-context';
import { PrecisionGlyph } from './precision-glyph';

/** The same events to read: a line down the page, by year, each with how exact its time is. */
export function TimelineList({ years }: { years: ListedYear[] }) {
  return years.map(({ year, events }) => (
    <section key={year} aria-labelledby={`y${year}`} className="sm:grid sm:grid-cols-[5rem_minmax(0,1fr)]">
      <h3 id={`y${year}`} className="pt-3 pb-1 font-serif text-lg font-bold sm:py-3">
        <EntityLink kind="year" id={year} className="hover:underline">
          {year}
        </EntityLink>
      </h3>
      <ol className="border-rule sm:border-t">
        {events.map((event) => (
          <Entry key={event.id} event={event} />
        ))}
      </ol>
    </section>
  ));
}

function Entry({ event }: { event: ListedEvent }) {
  const { lang, view } = useView();
  const { id, title, when, exact, pale, enterprises, fields, others } = event;
  const kind = event.kindName + (pale ? ` · ${timelineMessages(lang).background}` : '');
  return (
    <li
      id={`event-${id}`}
      className={`anchored relative grid gap-x-5 py-2.5 pl-9 sm:grid-cols-[11rem_minmax(0,1fr)] lg:grid-cols-[14rem_minmax(0,1fr)_7rem] ${
        view.evidence === id ? 'bg-faint' : ''
      } ${pale ? 'text-ink-3' : ''}`}
    >
      <span aria-hidden="true" className="absolute inset-y-0 left-3 border-l border-rule" />
      <PrecisionGlyph event={event} />
      <p className="text-sm">
        <span className="font-medium">{when}</span> <span className="text-ink-3">{exact}</span>
        <span className="text-ink-3 lg:hidden">
          <span className="sm:hidden"> · </span>
          <span className="sm:block">{kind}</span>
        </span>
      </p>
      <div>
        <EvidenceLink record={id} what={title}>
          {title}
        </EvidenceLink>
        {others.length + enterprises.length + fields.length > 0 && (
          <p className="flex flex-wrap gap-x-3 text-sm text-ink-3">
            {enterprises.map(({ id: enterprise, name }) => (
              <EntityLink key={enterprise} kind="enterprise" id={enterprise} className="quiet-link py-0.5">
                {name}
              </EntityLink>
            ))}
            {others.map(({ id: other, name }) => (
              <EntityLink key={other} kind="organisation" id={other} className="quiet-link py-0.5">
                {name}
              </EntityLink>
            ))}
            {fields.map(({ id: field, name }) => (
              <EntityLink key={field} kind="field" id={field} className="quiet-link py-0.5">
                {name}
              </EntityLink>
            ))}
          </p>
        )}
      </div>
      <p className="hidden text-sm text-ink-2 lg:block">{kind}</p>
    </li>
  );
}
