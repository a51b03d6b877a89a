'use client';

import type { Presentation } from '../../lib/charts/present';
import { messages } from '../../lib/i18n';
import { BasisBadge } from '../evidence/basis-badge';
import { EvidenceLink } from '../evidence/evidence-link';
import { useView } from '../view-context';
import { CellText } from './cell-text';

/** The chart as a table: every value with its unit, its basis and a way to where it is printed. */
export function ChartTable({ presentation }: { presentation: Presentation }) {
  const { lang } = useView();
  const text = messages(lang);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="relative overflow-x-auto" tabIndex={0} aria-label={presentation.headline}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{presentation.headline}</caption>
        <thead>
          <tr className="border-b border-rule-strong text-left text-ink-2">
            {presentation.columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                className={`py-2 pr-4 font-medium ${column.numeric ? 'text-right whitespace-nowrap' : ''}`}
              >
                {column.label}
              </th>
            ))}
            <th scope="col" className="py-2 pr-4 font-medium whitespace-nowrap">
              {text.basisColumn}
            </th>
            <th scope="col" className="py-2 font-medium whitespace-nowrap">
              {text.evidenceColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {presentation.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one record may stand in several rows
            <tr key={`${row.record} ${index}`} className="border-b border-rule align-top leading-6">
              {row.cells.map((cell, at) => {
                const column = presentation.columns[at]!;
                const Cell = at === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={column.label}
                    scope={at === 0 ? 'row' : undefined}
                    className={`py-2 pr-4 font-normal ${column.numeric ? 'text-right whitespace-nowrap' : 'min-w-24 text-left'} ${row.context ? 'text-ink-3' : ''}`}
                  >
                    {cell === null ? (
                      <span className="text-ink-3 italic">{text.chart.notStated}</span>
                    ) : (
                      <CellText text={String(cell)} names={row.names[at] ?? []} />
                    )}
                  </Cell>
                );
              })}
              <td className="py-2 pr-4 whitespace-nowrap">
                <BasisBadge basis={row.basis} />
              </td>
              <td className="py-2 whitespace-nowrap">
                <EvidenceLink record={row.record} what={String(row.cells[0] ?? '')}>
                  {text.chart.sourcesLink}
                </EvidenceLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
