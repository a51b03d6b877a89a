'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Standings } from '../../lib/dataset/standings';
import { useLive } from '../use-engine';

const ShownContext = createContext<Standings>({});

/**
 * What the filters leave, for every list inside. The lists are drawn whole on the server; their lines ask here
 * whether they show, so that a choice takes effect at once, and without scripts in the next page.
 */
export function ShownRecords({ initial, children }: { initial: Standings; children: ReactNode }) {
  const { value, pending } = useLive(initial, (engine, view) => engine.standings(engine.atlas, view));
  return (
    <ShownContext.Provider value={value}>
      <div aria-busy={pending} className={pending ? 'opacity-50' : undefined}>
        {children}
      </div>
    </ShownContext.Provider>
  );
}

interface ShownProps {
  /** Ids of records; one that shows is enough. Lines that rest on no record always show. */
  records: readonly string[];
  children?: ReactNode;
}

/** Shows its children while one of the records passes the filters, else what is said in their place. */
export function IfShown({ records, otherwise = null, children }: ShownProps & { otherwise?: ReactNode }) {
  const shown = useContext(ShownContext);
  return records.some((id) => shown[id]) ? children : otherwise;
}

/** A list item or table row that stands while one of its records passes the filters. */
export function ShownItem({
  as: Tag = 'li',
  records,
  className,
  children,
}: ShownProps & { as?: 'li' | 'tr'; className?: string }) {
  const shown = useContext(ShownContext);
  return records.some((id) => shown[id]) ? <Tag className={className}>{children}</Tag> : null;
}

interface RecordCountProps extends ShownProps {
  /** The word for one and for several, where the number does not stand alone. */
  unit?: { one: string; many: string };
}

/** How many of the records pass the filters; a zero would say what the sentence beside it says better. */
export function RecordCount({ records, unit }: RecordCountProps) {
  const shown = useContext(ShownContext);
  const count = records.filter((id) => shown[id]).length;
  if (!count && !unit) return null;
  return (
    <span className="whitespace-nowrap">
      {unit ? `${count} ${count === 1 ? unit.one : unit.many}` : count}
    </span>
  );
}

/** Says that a record is background under the filters: about no enterprise or field that was chosen. */
export function ContextMark({ record, label }: { record: string; label: string }) {
  const shown = useContext(ShownContext);
  if (shown[record] !== 'context') return null;
  return <span className="rounded-full border border-dotted border-rule-strong px-2 text-xs">{label}</span>;
}
