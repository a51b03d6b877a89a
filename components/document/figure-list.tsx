import type { ListedFigure } from '../../lib/dataset/describe';
import type { RecordLink } from '../../lib/dataset/explain';
import { messages } from '../../lib/i18n';
import { documentMessages } from '../../lib/i18n/documents';
import type { Lang } from '../../lib/i18n/languages';
import { PageLink } from '../controls/page-link';
import { EvidenceLink } from '../evidence/evidence-link';

/** More records than this, and the rest folds away. */
const SHOWN_AT_ONCE = 4;

/** Figures in reading order: what is printed, where, and what it became. */
export function FigureList({ figures, lang }: { figures: ListedFigure[]; lang: Lang }) {
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {figures.map((figure) => (
        <FigureLine key={figure.id} figure={figure} lang={lang} />
      ))}
    </ol>
  );
}

function FigureLine({ figure, lang }: { figure: ListedFigure; lang: Lang }) {
  const text = messages(lang);
  const { n, id, printed, redacted, kind, paragraph, start, end, records, dismissed } = figure;
  return (
    <li
      id={`figure-${n}`}
      className="grid grid-cols-[1.75rem_1fr] gap-x-2 gap-y-1 py-3 sm:grid-cols-[2.25rem_14rem_1fr] sm:gap-x-5"
    >
      <span className="pt-0.5 text-sm text-ink-3" aria-hidden="true">
        {n}
      </span>
      <div>
        <PageLink page={`/figures/${id}`} className="evidence-link inline-block min-w-6">
          <span className="sr-only">{text.proof.figureName(n)} </span>
          {redacted ? (
            <span className="text-ink-3">{documentMessages(lang).redacted}</span>
          ) : (
            <span
              lang="zh-CN"
              className={`text-lg leading-snug ${dismissed ? 'text-ink-2' : 'font-semibold'}`}
            >
              {printed}
            </span>
          )}
        </PageLink>
        <p className="text-[0.8125rem] text-ink-3">
          {kind} · {text.evidence.place(paragraph, start, end)}
        </p>
      </div>
      <div className="col-start-2 text-sm sm:col-start-auto sm:pt-1">
        {dismissed ? (
          <p className="text-ink-3">
            {text.proof.dismissed} · {dismissed}
          </p>
        ) : (
          <RecordLines records={records} more={documentMessages(lang).more} />
        )}
      </div>
    </li>
  );
}

function RecordLines({ records, more }: { records: RecordLink[]; more: (count: number) => string }) {
  const rest = records.length > SHOWN_AT_ONCE ? records.slice(SHOWN_AT_ONCE - 1) : [];
  return (
    <>
      <RecordList records={records.slice(0, records.length - rest.length)} />
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="quiet-link inline-block min-h-6">{more(rest.length)}</summary>
          <div className="mt-1">
            <RecordList records={rest} />
          </div>
        </details>
      )}
    </>
  );
}

/** Records by name and value; each opens its evidence in place. */
export function RecordList({ records }: { records: RecordLink[] }) {
  return (
    <ul className="space-y-1">
      {records.map(({ id, title, value }) => (
        <li key={id}>
          <EvidenceLink record={id} what={title}>
            {title}
            {value && <strong className="ml-2 font-semibold">{value}</strong>}
          </EvidenceLink>
        </li>
      ))}
    </ul>
  );
}
