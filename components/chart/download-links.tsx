'use client';

import { downloadWords } from '../../lib/i18n/download';
import { FILE_FORMATS, fileAddress } from '../../lib/view/file-address';
import { FileLink } from '../download/file-link';
import { useView } from '../view-context';

const NAMES = { png: 'PNG', svg: 'SVG', csv: 'CSV', xlsx: 'Excel', json: 'JSON' } as const;

interface DownloadLinksProps {
  chart: string;
  license: string;
}

/** The files of a chart under the present view, and the licence of what is in them. */
export function DownloadLinks({ chart, license }: DownloadLinksProps) {
  const { lang, view } = useView();
  const words = downloadWords(lang);
  return (
    <div className="mt-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-rule pt-3 text-[0.8125rem] text-ink-3">
      <nav aria-label={words.label} className="no-print flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span aria-hidden="true">{words.download}</span>
        {FILE_FORMATS.map((format) => (
          <FileLink
            key={format}
            className="quiet-link inline-block min-h-6 min-w-6 py-0.5"
            href={fileAddress(lang, chart, format, view)}
          >
            {NAMES[format]}
          </FileLink>
        ))}
      </nav>
      <span>{license}</span>
    </div>
  );
}
