import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EntityLink } from '../../../../components/controls/entity-link';
import { DocumentFacts } from '../../../../components/document/document-facts';
import { FigureNeighbours } from '../../../../components/evidence/figure-neighbours';
import { FigureRecords } from '../../../../components/evidence/figure-records';
import { FindingLists } from '../../../../components/evidence/findings';
import { MarkedParagraph } from '../../../../components/evidence/marked-paragraph';
import { Breadcrumb } from '../../../../components/layout/breadcrumb';
import { Shell } from '../../../../components/layout/shell';
import { ReferenceCard } from '../../../../components/share/reference-card';
import { ShareLinks } from '../../../../components/share/share-links';
import { SharePanel } from '../../../../components/share/share-panel';
import { describeDocument } from '../../../../lib/dataset/describe';
import { paragraphKey } from '../../../../lib/dataset/marked-paragraphs';
import { proveFigure } from '../../../../lib/dataset/proof';
import { messages } from '../../../../lib/i18n';
import { documentMessages } from '../../../../lib/i18n/documents';
import { formatList } from '../../../../lib/i18n/format';
import type { Query } from '../../../../lib/view/codec';
import { pageMetadata } from '../../../metadata';
import { loadOnce } from '../../../once';
import { pageState } from '../../../page-state';
import { paragraphsAround } from '../../../paragraphs';
import { pageReferences } from '../../../references';
import { sharedBy } from '../../../sharing';

type Props = PageProps<'/[lang]/figures/[figure]'>;

const load = loadOnce(({ lang, figure }: Awaited<Props['params']>, query: Query) => {
  const page = `/figures/${figure}`;
  const state = pageState(lang, page, query);
  const proof = proveFigure(state.atlas, figure, state.lang);
  if (!proof) notFound();
  const document = describeDocument(state.atlas, proof.place.document, state.lang)!;
  const text = documentMessages(state.lang);
  const title = proof.redacted
    ? text.redactedTitle(proof.n, document.title)
    : text.figureTitle(proof.printed, document.title);
  return { ...state, page, proof, document, title };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, chosen, page, proof, title } = await load(props);
  const became = proof.dismissed
    ? [messages(lang).proof.dismissed, proof.dismissed]
    : proof.records.map((record) => record.title);
  return pageMetadata(lang, page, title, formatList(became, lang), { view: chosen, own: true });
}

export default async function FigurePage(props: Props) {
  const { page, proof, document, title, ...state } = await load(props);
  const { lang, shell } = state;
  const references = await pageReferences(state, page);
  const { place } = proof;
  const all = messages(lang);
  const text = documentMessages(lang);
  const paragraph = paragraphsAround([place])[paragraphKey(place)];
  return (
    <Shell {...shell}>
      <Breadcrumb
        trail={[
          { name: all.nav.documents, page: '/documents' },
          { name: document.title, page: `/documents/${document.id}` },
          { name: all.proof.figureName(proof.n) },
        ]}
      />
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <header>
            <h1
              lang={proof.redacted ? undefined : 'zh-CN'}
              className={`font-serif leading-tight font-bold ${proof.redacted ? 'text-3xl text-ink-3' : 'text-5xl sm:text-7xl'}`}
            >
              <span aria-hidden={proof.redacted || undefined}>{proof.printed}</span>
              {proof.redacted && <span className="sr-only">{text.redacted}</span>}
            </h1>
            <p className="mt-2 text-ink-2">
              {proof.kind} · {all.evidence.place(place.paragraph, place.start, place.end)}
            </p>
          </header>
          <section aria-labelledby="paragraph" className="mt-6">
            <h2 id="paragraph" className="text-sm text-ink-3">
              {text.inParagraph}
            </h2>
            {paragraph ? (
              <MarkedParagraph paragraph={paragraph} places={[place]} />
            ) : (
              <p className="text-sm text-ink-2">
                {proof.redacted ? all.proof.redactedWhy : text.paragraphAbsent}
              </p>
            )}
          </section>
          <FigureRecords proof={proof} lang={lang} />
          <FindingLists findings={proof} lang={lang} />
        </div>
        <div className="space-y-6">
          <section className="card p-4 sm:p-5" aria-labelledby="document">
            <h2 id="document" className="font-semibold">
              <EntityLink kind="document" id={document.id} className="hover:underline">
                {document.title}
              </EntityLink>
            </h2>
            <p className="mt-0.5 mb-3 text-sm text-ink-2">
              {place.article}
              {place.credit && ` · ${text.credit(place.credit)}`}
            </p>
            <DocumentFacts document={document} lang={lang} />
          </section>
          {references && <ReferenceCard page={page} references={references} />}
          <ShareLinks />
        </div>
      </div>
      <SharePanel
        shared={{
          ...(await sharedBy(state, [document])),
          ...{ chart: null, title: `${title} · ${all.siteName}` },
        }}
      />
      <FigureNeighbours previous={proof.previous} next={proof.next} lang={lang} />
    </Shell>
  );
}
