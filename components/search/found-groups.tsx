import type { Lang } from '../../lib/i18n/languages';
import { searchMessages } from '../../lib/i18n/search';
import { hitHref } from '../../lib/search/destination';
import type { Found, Hit } from '../../lib/search/search';
import type { View } from '../../lib/view/view';
import { HitLine } from './hit-line';

/** So many of a kind stand open; the rest unfold. */
const OPEN = 8;

interface FoundGroupsProps {
  lang: Lang;
  groups: Found['groups'];
  chosen: View;
}

/** Everything that was found, kind by kind. */
export function FoundGroups({ lang, groups, chosen }: FoundGroupsProps) {
  const text = searchMessages(lang);
  const list = (hits: readonly Hit[]) => (
    <ul className="divide-y divide-rule">
      {hits.map((hit) => (
        <li key={hit.id}>
          <a className="search-hit" href={hitHref(lang, hit, chosen)}>
            <HitLine hit={hit} lang={lang} />
          </a>
        </li>
      ))}
    </ul>
  );
  return groups.map(({ kind, hits }) => (
    <section key={kind} aria-labelledby={`found-${kind}`} className="mt-8 max-w-3xl">
      <h2
        id={`found-${kind}`}
        className="flex items-baseline gap-2 border-b border-rule-strong pb-1 font-semibold"
      >
        {text.kind[kind]} <span className="text-sm font-normal text-ink-3">{hits.length}</span>
      </h2>
      {list(hits.slice(0, OPEN))}
      {hits.length > OPEN && (
        <details className="border-t border-rule">
          <summary className="quiet-link py-2 text-sm">{text.more(hits.length - OPEN)}</summary>
          {list(hits.slice(OPEN))}
        </details>
      )}
    </section>
  ));
}
