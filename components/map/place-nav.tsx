import type { ProvinceList } from '../../lib/charts/map/place-list';
import type { Lang } from '../../lib/i18n/languages';
import { mapMessages } from '../../lib/i18n/map';
import { PageLink } from '../controls/page-link';

interface PlaceNavProps {
  lang: Lang;
  provinces: ProvinceList;
  /** Name of the province that the page is about; the others are sorted by how near they are to it. */
  around?: string;
}

/** Provinces by what is told of them: each has a page, and most pages say that nothing is. */
export function PlaceNav({ lang, provinces: { told, silent }, around }: PlaceNavProps) {
  const text = mapMessages(lang);
  return (
    <nav aria-labelledby="provinces" className="no-print mt-10">
      <h2 id="provinces" className="font-serif text-xl font-bold">
        {around ? text.nearest(around) : text.told}
      </h2>
      <ul className="mt-3 flex flex-wrap gap-2">
        {told.map(({ id, name, count }) => (
          <li key={id}>
            <PageLink className="control" page={`/map/${id}`}>
              {name} <span className="text-ink-3">{text.entries(count)}</span>
            </PageLink>
          </li>
        ))}
      </ul>
      <details className="mt-3">
        <summary className="quiet-link inline-block min-h-6 text-sm">{text.silent(silent.length)}</summary>
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {silent.map(({ id, name }) => (
            <li key={id}>
              <PageLink className="quiet-link inline-block min-h-6" page={`/map/${id}`}>
                {name}
              </PageLink>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
