import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FilterBar } from '../../../../components/controls/filter-bar';
import { EmbedChart } from '../../../../components/embed/embed-chart';
import { FrameScript } from '../../../../components/embed/frame-script';
import { EngineStart } from '../../../../components/engine-start';
import { EvidencePanel } from '../../../../components/evidence/evidence-panel';
import { UnknownNotice } from '../../../../components/layout/unknown-notice';
import { ViewProvider } from '../../../../components/view-context';
import { chartById } from '../../../../lib/charts';
import { presentCard } from '../../../../lib/charts/present';
import { drawPictures, pictureKey } from '../../../../lib/render/pictures';
import type { Query } from '../../../../lib/view/codec';
import { readEmbedOptions } from '../../../../lib/view/embed';
import { filterBar } from '../../../filter-bar';
import { loadOnce } from '../../../once';
import { pageState } from '../../../page-state';

type Props = PageProps<'/[lang]/embed/[chart]'>;

const load = loadOnce(({ lang: segment, chart: id }: Awaited<Props['params']>, query: Query) => {
  const chart = chartById(id);
  if (!chart) notFound();
  const state = pageState(segment, `/embed/${id}`, query);
  const model = chart.model(state.atlas, state.view);
  const presentation = presentCard(state.atlas, chart, model, state.lang);
  return { ...state, chart, model, presentation, options: readEmbedOptions(query) };
});

/** Not for indexes: the page of the chart is. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, chart, presentation } = await load(props);
  return {
    title: presentation.headline,
    robots: { index: false },
    alternates: { canonical: `/${lang}/charts/${chart.id}` },
  };
}

export default async function EmbedPage(props: Props) {
  const { lang, view, atlas, shell, chart, model, presentation, options } = await load(props);
  const key = pictureKey(atlas, view);
  const pictures = drawPictures(chart, model, 'page', lang, key);
  const { page, known, unknown, evidence, originals } = shell;
  return (
    <ViewProvider lang={lang} page={page} serverView={view} known={known}>
      <EngineStart />
      <div className="bg-paper text-ink-1">
        <main id={chart.id}>
          <UnknownNotice unknown={unknown} />
          <EmbedChart presentation={presentation} pictures={pictures} title={options.title}>
            {options.controls && <FilterBar {...filterBar(atlas, view, lang)} />}
          </EmbedChart>
          <EvidencePanel initial={evidence} originals={originals} />
        </main>
        <FrameScript />
      </div>
    </ViewProvider>
  );
}
