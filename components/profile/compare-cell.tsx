import type { ReactNode } from 'react';
import type { ComparedRow } from '../../lib/dataset/compare';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { EvidenceLink } from '../evidence/evidence-link';
import { FactLine } from './identity-card';
import { NameLink } from './named-list';
import { RecordTime } from './record-lines';
import { IfShown, ShownItem } from './shown-records';

/** What one enterprise answers to one question. */
export function ComparedCell({ row, at, lang }: { row: ComparedRow; at: number; lang: Lang }) {
  const text = profileMessages(lang);
  if (row.kind === 'facts') {
    const facts = row.cells[at] ?? [];
    return facts.length ? (
      <div className="space-y-1.5">
        {facts.map((fact) => (
          <FactLine key={fact.what + fact.value} fact={fact} lang={lang} />
        ))}
      </div>
    ) : (
      <Absent>{text.identity.unknown}</Absent>
    );
  }
  if (row.kind === 'names') {
    const names = row.cells[at] ?? [];
    return (
      <Lines records={names.flatMap(({ records }) => records)} lang={lang}>
        {names.map((named) => (
          <ShownItem key={named.id} records={named.records}>
            <NameLink named={named} />
          </ShownItem>
        ))}
      </Lines>
    );
  }
  const rows = row.cells[at] ?? [];
  return (
    <Lines records={rows.map(({ id }) => id)} lang={lang}>
      {rows.map((record) => (
        <ShownItem key={record.id} records={[record.id]}>
          <EvidenceLink record={record.id} what={record.title}>
            {record.value ? <strong className="font-semibold">{record.value}</strong> : record.title}
          </EvidenceLink>
          <span className="mt-0.5 block text-[0.8125rem] text-ink-3">
            <RecordTime row={record} lang={lang} />
          </span>
        </ShownItem>
      ))}
    </Lines>
  );
}

/** What there is, or whether the documents are silent or the filters hide it. */
function Lines({ records, lang, children }: { records: readonly string[]; lang: Lang; children: ReactNode }) {
  const text = profileMessages(lang);
  if (!records.length) return <Absent>{text.notMentioned}</Absent>;
  return (
    <IfShown records={records} otherwise={<Absent>{text.filteredOut}</Absent>}>
      <ul className="space-y-1.5">{children}</ul>
    </IfShown>
  );
}

function Absent({ children }: { children: ReactNode }) {
  return <p className="text-ink-3">{children}</p>;
}
