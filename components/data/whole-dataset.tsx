import { dataMessages } from '../../lib/i18n/data';
import type { Lang } from '../../lib/i18n/languages';
import { FileLink } from '../download/file-link';

/** The whole dataset in each of its forms, and what each is for. */
export function WholeDataset({ lang }: { lang: Lang }) {
  const { workbook, dataset, package: described } = dataMessages(lang).wholeFiles;
  const files = [
    [`/data/ceyuan.xlsx?lang=${lang}`, ...workbook],
    ['/data/dataset.json', ...dataset],
  ] as const;
  return (
    <ul className="mt-2 space-y-2 text-sm">
      {files.map(([href, name, about]) => (
        <li key={href} className="flex flex-wrap items-baseline">
          <FileLink href={href} className="quiet-link min-h-6 py-0.5">
            {name}
          </FileLink>
          <span className="basis-full text-[0.8125rem] text-ink-3">{about}</span>
        </li>
      ))}
      <li>
        <a className="quiet-link inline-block min-h-6 py-0.5" href={`/data/datapackage.json?lang=${lang}`}>
          {described[0]}
        </a>
        <span className="block text-[0.8125rem] text-ink-3">{described[1]}</span>
      </li>
    </ul>
  );
}
