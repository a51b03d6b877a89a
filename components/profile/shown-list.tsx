import type { ReactNode } from 'react';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { IfShown } from './shown-records';

interface ShownListProps {
  records: readonly string[];
  lang: Lang;
  className: string;
  children: ReactNode;
}

/** A list that says so when the filters leave nothing of it. */
export function ShownList({ records, lang, className, children }: ShownListProps) {
  return (
    <IfShown
      records={records}
      otherwise={<p className="text-sm text-ink-3">{profileMessages(lang).filteredOut}</p>}
    >
      <ul className={className}>{children}</ul>
    </IfShown>
  );
}
