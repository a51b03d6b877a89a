import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { TableList } from '../../../components/data/table-list';
import { TermList } from '../../../components/data/term-list';
import { WholeDataset } from '../../../components/data/whole-dataset';
import { PageHeading } from '../../../components/layout/page-heading';
import { Shell } from '../../../components/layout/shell';
import { ReferenceCard } from '../../../components/share/reference-card';
import { listTables } from '../../../lib/export/listed-tables';
import { TABLES } from '../../../lib/export/tables';
import { dataMessages } from '../../../lib/i18n/data';
import { pageMetadata } from '../../metadata';
import { pageState } from '../../page-state';
import { pageReferences } from '../../references';

const PAGE = '/data';
type Props = PageProps<'/[lang]/data'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang } = pageState((await params).lang, PAGE, await searchParams);
  const text = dataMessages(lang);
  return pageMetadata(lang, PAGE, text.headline(TABLES.length), text.lede);
}

export default async function DataPage({ params, searchParams }: Props) {
  const state = pageState((await params).lang, PAGE, await searchParams);
  const { lang, atlas, shell } = state;
  const text = dataMessages(lang);
  const references = await pageReferences(state, PAGE);
  return (
    <Shell {...shell}>
      <PageHeading title={text.headline(TABLES.length)} lede={text.lede} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-10 min-[75rem]:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="space-y-12">
          <Part id="tables" title={text.tables}>
            <p className="mt-1 text-ink-2">{text.excel}</p>
            <p className="mt-1 text-ink-2">{text.times}</p>
            <TableList tables={listTables(atlas, lang)} lang={lang} />
          </Part>
          <Part id="addresses" title={text.addresses}>
            <p className="mt-1 text-ink-2">{text.addressesText}</p>
            <TermList terms={text.keys} />
          </Part>
          <Part id="files" title={text.files}>
            <p className="mt-1 text-ink-2">{text.filesText}</p>
            <TermList terms={text.fileKinds} />
          </Part>
        </div>
        <div className="space-y-5">
          <section className="card p-5" aria-labelledby="whole">
            <h2 id="whole" className="font-semibold">
              {text.whole}
            </h2>
            <p className="mt-1 text-sm text-ink-2">{text.wholeText}</p>
            <WholeDataset lang={lang} />
          </section>
          {references && <ReferenceCard page={PAGE} references={references} />}
          <section className="card p-5" aria-labelledby="releases">
            <h2 id="releases" className="font-semibold">
              {text.releases}
            </h2>
            <dl className="mt-1 space-y-2 text-sm">
              {atlas.releases.map(({ date, notes }, index) => (
                <div key={date}>
                  <dt className="tabular-nums">{index ? date : text.release(date, atlas.release)}</dt>
                  <dd className="text-ink-2">{notes[lang]}</dd>
                </div>
              ))}
            </dl>
          </section>
          {(['licence', 'lifetime'] as const).map((key) => (
            <section key={key} className="card p-5" aria-labelledby={key}>
              <h2 id={key} className="font-semibold">
                {text[key]}
              </h2>
              <p className="mt-1 text-sm text-ink-2">{text[`${key}Text`]}</p>
            </section>
          ))}
        </div>
      </div>
    </Shell>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="font-serif text-2xl font-bold">
        {title}
      </h2>
      {children}
    </section>
  );
}
