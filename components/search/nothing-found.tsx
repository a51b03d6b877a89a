import type { Lang } from '../../lib/i18n/languages';
import { searchMessages } from '../../lib/i18n/search';
import { hitHref } from '../../lib/search/destination';
import type { Search } from '../../lib/search/search';
import { filtersOnly, viewHref } from '../../lib/view/codec';
import type { View } from '../../lib/view/view';

interface NothingFoundProps {
  lang: Lang;
  query: string;
  search: Pick<Search, 'covers' | 'list'>;
  chosen: View;
}

/** The honest answer when the documents do not say it: what they do cover, and the ways on. */
export function NothingFound({ lang, query, search, chosen }: NothingFoundProps) {
  const text = searchMessages(lang);
  const { documents, enterprises, fields, figures } = search.covers;
  const named = (kind: 'enterprise' | 'field') => (
    <ul className="mt-2 flex flex-wrap gap-2">
      {search.list(kind).map((hit) => (
        <li key={hit.id}>
          <a className="control" href={hitHref(lang, hit, chosen)}>
            {hit.name}
          </a>
        </li>
      ))}
    </ul>
  );
  const documentsPage = viewHref(`/${lang}/documents`, filtersOnly(chosen));
  return (
    <div className="space-y-3">
      <p className="font-semibold">{text.none(query)}</p>
      <p className="text-sm text-ink-2">{text.covers(documents, enterprises, fields, figures)}</p>
      <p className="text-sm text-ink-2">{text.named}</p>
      {named('enterprise')}
      <details>
        <summary className="quiet-link inline-block min-h-6 text-sm">{text.fieldsNamed(fields)}</summary>
        {named('field')}
      </details>
      <p className="text-sm">
        <a className="quiet-link" href={`${documentsPage}#cannot-say`}>
          {text.cannotSay}
        </a>
      </p>
    </div>
  );
}
