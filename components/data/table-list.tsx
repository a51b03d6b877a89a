import { dataMessages } from '../../lib/i18n/data';
import type { Lang } from '../../lib/i18n/languages';

interface ListedTable {
  name: string;
  title: string;
  about: string;
  rows: number;
}

/** Every public table: what one row is, how many there are, and its files. */
export function TableList({ tables, lang }: { tables: readonly ListedTable[]; lang: Lang }) {
  const text = dataMessages(lang);
  return (
    <ul className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-10 border-t border-rule lg:grid-cols-2">
      {tables.map(({ name, title, about, rows }) => (
        <li key={name} id={name} className="border-b border-rule py-3">
          <h3 className="flex items-baseline justify-between gap-3 font-semibold">
            {title}
            <span className="text-sm font-normal text-ink-3 tabular-nums">{text.rows(rows)}</span>
          </h3>
          <p className="mt-0.5 text-sm text-ink-2">{about}</p>
          <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem]">
            {[
              [`${name}.csv`, 'CSV'],
              [`${name}.csv?bom=1`, text.csvExcel],
              [`${name}.json`, 'JSON'],
              [`${name}.schema.json?lang=${lang}`, text.schema],
            ].map(([file, label]) => (
              <a key={file} className="quiet-link py-0.5" href={`/data/${file}`}>
                {label}
                <span className="sr-only">: {title}</span>
              </a>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
