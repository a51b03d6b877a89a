import type { ReactNode } from 'react';
import { RecordCount } from './shown-records';

interface ProfileSectionProps {
  id: string;
  title: string;
  /** Records counted beside the title; absent where a count says nothing, as a zero would. */
  records?: readonly string[];
  note?: string;
  /** A card of its own, or a part of the page. */
  card?: boolean;
  children: ReactNode;
}

/** One question about an enterprise, a field or a metric, with its answer. */
export function ProfileSection({ id, title, records, note, card, children }: ProfileSectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={card ? 'card p-4 sm:p-5' : 'border-t border-rule-strong pt-3'}
    >
      <h2 id={`${id}-title`} className={card ? 'font-semibold' : 'font-serif text-xl font-bold'}>
        {title}
        {records && records.length > 0 && (
          <span className="ml-2 font-sans text-sm font-normal text-ink-3">
            <RecordCount records={records} />
          </span>
        )}
      </h2>
      {note && <p className="mt-1 max-w-prose text-[0.8125rem] text-ink-3">{note}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}
