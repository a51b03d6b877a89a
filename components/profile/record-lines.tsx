import type { ReactNode } from 'react';
import type { ListedRecord } from '../../lib/dataset/dossier';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { EntityLink } from '../controls/entity-link';
import { BasisBadge } from '../evidence/basis-badge';
import { EvidenceLink } from '../evidence/evidence-link';
import { NameList } from './named-list';
import { ShownList } from './shown-list';
import { ContextMark, ShownItem } from './shown-records';

interface RecordLinesProps {
  rows: readonly (ListedRecord & { batch?: string })[];
  lang: Lang;
  /** Whom the page is about: left out of the names beside a line. */
  about?: string;
  /** What is said where the documents have nothing. */
  none: ReactNode;
}

/** Records as lines: what is said, when, with whom, in which fields; each opens its evidence. */
export function RecordLines({ rows, lang, about, none }: RecordLinesProps) {
  if (!rows.length) return <p className="text-sm text-ink-3">{none}</p>;
  return (
    <ShownList records={rows.map(({ id }) => id)} lang={lang} className="divide-y divide-rule">
      {rows.map((row) => (
        <ShownItem key={row.id} records={[row.id]} className="py-2.5 first:pt-0 last:pb-0">
          <RecordLine row={row} lang={lang} about={about} />
        </ShownItem>
      ))}
    </ShownList>
  );
}

interface RecordProps {
  row: ListedRecord & { batch?: string };
  lang: Lang;
  about?: string;
}

function RecordLine({ row, lang, about }: RecordProps) {
  return (
    <>
      <p className="mb-1 leading-snug">
        <EvidenceLink record={row.id} what={row.title}>
          {row.title}
          {row.value && <strong className="ml-2 font-semibold whitespace-nowrap">{row.value}</strong>}
        </EvidenceLink>
      </p>
      <RecordMeta row={row} lang={lang} about={about} />
    </>
  );
}

/** When, on what basis, with whom and in which fields; what the page is about goes without saying. */
export function RecordMeta({ row, lang, about }: RecordProps) {
  const text = profileMessages(lang);
  const actors = row.actors.filter(({ id }) => id !== about);
  const fields = row.fields.filter(({ id }) => id !== about);
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm leading-6 text-ink-3">
        {row.kind && <span>{row.kind}</span>}
        {row.batch && <span>{row.batch}</span>}
        <RecordTime row={row} lang={lang} />
        {row.target && <span className="text-cinnabar">{text.target}</span>}
        {row.basis !== 'reported' && <BasisBadge basis={row.basis} />}
        {row.formula && <span>= {row.formula}</span>}
        {actors.length > 0 && (
          <span>
            <NameList names={actors} lang={lang} />
          </span>
        )}
        {fields.length > 0 && (
          <span>
            <NameList names={fields} lang={lang} />
          </span>
        )}
        <ContextMark record={row.id} label={text.context} />
      </p>
      {row.note && <p className="mt-1 max-w-prose text-[0.8125rem] text-ink-3">{row.note}</p>}
    </>
  );
}

/** A time as exact as the text, leading to its year; the date of the document is said to be that. */
export function RecordTime({ row, lang }: { row: ListedRecord; lang: Lang }) {
  const text = profileMessages(lang);
  return (
    <span>
      <EntityLink kind="year" id={row.year}>
        {row.time}
      </EntityLink>
      {row.timeFrom === 'document' &&
        (lang === 'zh' ? `（${text.fromDocument}）` : ` (${text.fromDocument})`)}
    </span>
  );
}
