import type { ReactNode } from 'react';
import type { Lang } from '../../lib/i18n/languages';
import { mapMessages } from '../../lib/i18n/map';
import { PageLink } from '../controls/page-link';

interface PartNavProps {
  lang: Lang;
  /** The whole country first; how many places of all data lie in each. */
  parts: { id: string; name: string; page: string; places: number }[];
  current: string;
  /** The way to the same without a map. */
  children: ReactNode;
}

/** The whole country or a part of it, closer up. Links, so that a part has its own address. */
export function PartNav({ lang, parts, current, children }: PartNavProps) {
  const text = mapMessages(lang);
  return (
    <nav id="parts" aria-label={text.parts} className="no-print mt-5 flex flex-wrap items-center gap-2">
      <ul className="flex flex-wrap gap-2">
        {parts.map(({ id, name, page, places }) => (
          <li key={id}>
            {id === current ? (
              <span aria-current="true" className="control border-ink-1 font-semibold">
                {name}
              </span>
            ) : places ? (
              <PageLink className="control" page={page} anchor="parts">
                {name}
                <span className="sr-only">{text.placesIn(places)}</span>
              </PageLink>
            ) : (
              <span className="inline-flex min-h-9 items-center px-2 text-sm text-ink-3">
                {name}
                <span className="sr-only">{text.placesIn(places)}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
      {children}
    </nav>
  );
}
