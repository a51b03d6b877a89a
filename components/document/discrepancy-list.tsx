import type { DescribedDiscrepancy } from '../../lib/dataset/describe-findings';
import { documentMessages } from '../../lib/i18n/documents';
import type { Lang } from '../../lib/i18n/languages';
import { CLOSE_NAME, EntityLink } from '../controls/entity-link';
import { PageLink } from '../controls/page-link';
import { Fold } from './fold';

interface DiscrepancyListProps {
  groups: { kind: string; label: string; rows: DescribedDiscrepancy[] }[];
  lang: Lang;
  /** The document that the page is about: its own places name it without leading to it. */
  about?: string;
}

/** Discrepancies by kind: every side with what is printed and where, then our reading. */
export function DiscrepancyList({ groups, lang, about }: DiscrepancyListProps) {
  return groups.map(({ kind, label, rows }) => (
    <section key={kind} className="mt-2 md:mt-6" aria-labelledby={`kind-${kind}`}>
      <Fold
        summary={
          <h3 id={`kind-${kind}`} className="flex items-baseline gap-2 font-semibold text-ink-2">
            {label} <span className="text-sm font-normal text-ink-3">{rows.length}</span>
          </h3>
        }
      >
        <ul className="mt-2 divide-y divide-rule border-y border-rule">
          {rows.map((row) => (
            <li key={row.id} id={row.anchor} className="anchored break-inside-avoid py-5">
              <Discrepancy row={row} lang={lang} about={about} />
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  ));
}

function Discrepancy({ row, lang, about }: { row: DescribedDiscrepancy; lang: Lang; about?: string }) {
  const text = documentMessages(lang);
  return (
    <article className="grid gap-x-8 gap-y-3 lg:grid-cols-[15rem_1fr]">
      <h4 className="leading-snug font-semibold">
        <a className="hover:underline" href={`#${row.anchor}`}>
          {row.title}
        </a>
      </h4>
      <div>
        <ul className={`grid gap-x-8 gap-y-3 sm:grid-cols-2 ${row.sides.length > 2 ? 'xl:grid-cols-3' : ''}`}>
          {row.sides.map((side) => (
            <li key={side.says} className="border-l-2 border-rule-strong pl-3">
              <p className="text-[0.9375rem] leading-snug">{side.says}</p>
              <ul className="mt-1.5 space-y-0.5 text-sm">
                {side.places.map((place) => (
                  <li key={`${place.document} ${place.start}`}>
                    <SidePlace place={place} lang={lang} about={about} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <p className="mt-3 text-sm text-ink-2">
          <span className="text-ink-3">
            {text.reading}
            {lang === 'zh' ? `（${row.confidence}）：` : ` (${row.confidence}): `}
          </span>
          {row.reading}
        </p>
      </div>
    </article>
  );
}

function SidePlace({
  place,
  lang,
  about,
}: {
  place: DescribedDiscrepancy['sides'][number]['places'][number];
  lang: Lang;
  about?: string;
}) {
  const printed = (
    <span lang="zh-CN" className="font-semibold">
      {place.printed}
    </span>
  );
  return (
    <>
      {place.figure ? (
        <PageLink page={`/figures/${place.figure}`} className="evidence-link">
          {printed}
        </PageLink>
      ) : (
        printed
      )}{' '}
      <span className="text-[0.8125rem] text-ink-3">
        {place.document === about ? (
          place.shortDocument
        ) : (
          <EntityLink kind="document" id={place.document} className={CLOSE_NAME}>
            {place.shortDocument}
          </EntityLink>
        )}{' '}
        · {documentMessages(lang).paragraph(place.paragraph)}
      </span>
    </>
  );
}
