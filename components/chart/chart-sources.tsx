'use client';

import type { Presentation } from '../../lib/charts/present';
import { BasisBadge } from '../evidence/basis-badge';
import { EvidenceLink } from '../evidence/evidence-link';

/** Every record behind a chart, once, with its basis and a way to its printed place. */
export function ChartSources({ presentation }: { presentation: Presentation }) {
  const rows = [...new Map(presentation.rows.map((row) => [row.record, row])).values()];
  return (
    <ul className="divide-y divide-rule text-sm">
      {rows.map((row) => {
        const name = row.cells
          .filter((cell) => cell !== null)
          .slice(0, 3)
          .join(' · ');
        return (
          <li key={row.record} className="flex items-baseline justify-between gap-4 py-2">
            <EvidenceLink record={row.record} what={name}>
              {name}
            </EvidenceLink>
            <BasisBadge basis={row.basis} />
          </li>
        );
      })}
    </ul>
  );
}
