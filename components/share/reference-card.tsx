'use client';

import { useRef } from 'react';
import { shareMessages } from '../../lib/i18n/share';
import { filtersOnly } from '../../lib/view/codec';
import { type FilterKey, lift } from '../../lib/view/view';
import { useFetched } from '../use-fetched';
import { useView } from '../view-context';
import { CopyText } from './copy-text';

const STYLES = ['gb-t-7714', 'apa'] as const;
const FILES = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' } as const;

export type ReferenceTexts = Record<(typeof STYLES)[number], string>;

interface ReferenceCardProps {
  /** What is cited: a page of this site, without language. */
  page: string;
  /** The references of the view in the first HTML. */
  references: ReferenceTexts;
}

/** How to cite this page as it stands: two styles to copy, three files. Follows the filters. */
export function ReferenceCard({ page, references }: ReferenceCardProps) {
  const { lang, chosen, pinned, serverView, href } = useView();
  const text = shareMessages(lang);
  const fileAt = (format: string) => href(filtersOnly(chosen), `${page}.${format}`);
  const here = fileAt('cite.json');
  const first = lift(serverView, Object.keys(pinned) as FilterKey[]);
  const drawn = href(filtersOnly(first), `${page}.cite.json`);
  const { data } = useFetched<ReferenceTexts>(
    { queryKey: ['references', here], queryFn: async () => (await fetch(here)).json() },
    here !== drawn,
  );
  // The last ones stand until the new ones have come.
  const last = useRef(references);
  last.current = here === drawn ? references : (data ?? last.current);
  const shown = last.current;
  return (
    <section className="card @container p-5" aria-labelledby="cite">
      <h2 id="cite" className="font-semibold">
        {text.cite}
      </h2>
      <dl className="mt-1 grid grid-cols-[minmax(0,1fr)] gap-x-5 @2xl:grid-cols-2">
        {STYLES.map((style) => (
          <div key={style} className="mt-3">
            <dt className="flex items-center justify-between gap-3 text-[0.8125rem] text-ink-3">
              {text.styles[style]}
              <CopyText text={shown[style]} label={text.copyReference(text.styles[style])} />
            </dt>
            <dd className="mt-1.5 rounded-lg bg-faint p-3 text-[0.8125rem] leading-relaxed wrap-anywhere select-all">
              {shown[style]}
            </dd>
          </div>
        ))}
      </dl>
      <p className="no-print mt-3 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem]">
        <span className="text-ink-3">{text.files}</span>
        {Object.entries(FILES).map(([format, name]) => (
          <a key={format} className="quiet-link py-0.5" href={fileAt(format)} download>
            {name}
          </a>
        ))}
      </p>
    </section>
  );
}
