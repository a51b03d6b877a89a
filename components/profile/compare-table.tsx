import type { ComparedRow, ComparedSection, Comparison } from '../../lib/dataset/compare';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { EntityLink } from '../controls/entity-link';
import { ComparedCell } from './compare-cell';
import { CompareLink } from './compare-link';

interface CompareTableProps {
  comparison: Comparison;
  lang: Lang;
}

/**
 * Enterprises side by side: each question is a line of its own over their answers, so that two of them fit a
 * phone; more scroll in their own box.
 */
export function CompareTable({ comparison, lang }: CompareTableProps) {
  const text = profileMessages(lang);
  const { columns, sections } = comparison;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="relative mt-6 overflow-x-auto" tabIndex={0} aria-label={text.compare.title}>
      <table className="w-full table-fixed text-sm" style={{ minWidth: `${columns.length * 8.5}rem` }}>
        <caption className="sr-only">{text.compare.of(columns.map(({ name }) => name).join(', '))}</caption>
        <thead>
          <tr className="border-b-2 border-ink-1 align-bottom">
            {columns.map(({ id, name, kind }) => (
              <th key={id} scope="col" className="pr-5 pb-3 text-left font-normal">
                <EntityLink
                  kind="enterprise"
                  id={id}
                  className="text-lg leading-snug font-semibold hover:underline"
                >
                  {name}
                </EntityLink>
                <span className="block text-[0.8125rem] text-ink-3">{text.kindLine[kind]}</span>
                <CompareLink
                  enterprises={columns.map((column) => column.id).filter((other) => other !== id)}
                  className="no-print quiet-link inline-block min-h-6 text-[0.8125rem]"
                >
                  {text.compare.remove(name)}
                </CompareLink>
              </th>
            ))}
          </tr>
        </thead>
        {sections.map((section) => (
          <ComparedRows key={section.id} section={section} columns={columns} lang={lang} />
        ))}
      </table>
    </section>
  );
}

function ComparedRows({
  section: { id, rows },
  columns,
  lang,
}: {
  section: ComparedSection;
  columns: Comparison['columns'];
  lang: Lang;
}) {
  const text = profileMessages(lang).compare;
  return (
    <>
      <tbody>
        <tr>
          <td colSpan={columns.length} className="pt-7 pb-1">
            <h2 className="font-serif text-lg font-bold">{text.sections[id]}</h2>
            {!rows.length && <p className="mt-1 text-ink-3">{text.noValues}</p>}
          </td>
        </tr>
      </tbody>
      {rows.map((row) => (
        <tbody key={row.id} className="border-t border-rule align-top">
          <tr>
            <th
              scope="rowgroup"
              colSpan={columns.length}
              className="pt-2.5 pb-1 text-left text-[0.8125rem] leading-6 font-medium text-ink-2"
            >
              <RowName row={row} section={id} />
            </th>
          </tr>
          <tr>
            {columns.map((column, at) => (
              <td key={column.id} className="pt-0.5 pr-5 pb-3 leading-6">
                <ComparedCell row={row} at={at} lang={lang} />
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </>
  );
}

function RowName({ row, section }: { row: ComparedRow; section: string }) {
  if (section !== 'values') return <>{row.name}</>;
  return (
    <EntityLink kind="metric" id={row.id}>
      {row.name}
    </EntityLink>
  );
}
