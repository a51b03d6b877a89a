import type { Related } from '../../lib/dataset/related';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { NameLink } from './named-list';
import { RecordCount, ShownItem } from './shown-records';

interface RelatedListProps {
  /** `remark` says how they are related, where that is known. */
  rows: readonly (Related & { remark?: string })[];
  /** What is said where there is nobody. */
  none: string;
  lang: Lang;
}

/** Names with the number of records that tie them to what the page is about. */
export function RelatedList({ rows, none, lang }: RelatedListProps) {
  if (!rows.length) return <p className="text-sm text-ink-3">{none}</p>;
  return (
    <ul className="space-y-1.5 text-sm">
      {rows.map((row) => (
        <ShownItem key={row.id} records={row.records} className="flex items-baseline gap-3">
          <span className="grow">
            <NameLink named={row} />
            {row.remark && <span className="ml-2 text-[0.8125rem] text-ink-3">{row.remark}</span>}
          </span>
          <span className="shrink-0 text-ink-3">
            <RecordCount records={row.records} unit={profileMessages(lang).recordUnit} />
          </span>
        </ShownItem>
      ))}
    </ul>
  );
}
