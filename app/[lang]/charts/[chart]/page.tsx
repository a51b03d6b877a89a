import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { ChartReader } from '../../../../components/chart/chart-reader';
import { FilterBar } from '../../../../components/controls/filter-bar';
import { Breadcrumb } from '../../../../components/layout/breadcrumb';
import { Shell } from '../../../../components/layout/shell';
import { chartById, relatedCharts } from '../../../../lib/charts';
import { presentModel } from '../../../../lib/charts/present';
import { messages } from '../../../../lib/i18n';
import { drawPictures, pictureKey } from '../../../../lib/render/pictures';
import { filtersOnly, viewHref } from '../../../../lib/view/codec';
import { filterBar } from '../../../filter-bar';
import { pageMetadata } from '../../../metadata';
import { loadOnce } from '../../../once';
import { originOf } from '../../../origin';
import { pageState } from '../../../page-state';
import { pageReferences } from '../../../references';
import { sharedBy } from '../../../sharing';

type Props = PageProps<'/[lang]/charts/[chart]'>;

const load = loadOnce(({ lang: segment, chart: id }: { lang: string; chart: string }, query) => {
  const chart = chartById(id);
  if (!chart) notFound();
  const state = pageState(segment, `/charts/${id}`, query);
  const model = chart.model(state.atlas, state.view);
  return { ...state, chart, model, presentation: presentModel(state.atlas, chart, model, state.lang) };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, view, chart, presentation } = await load(props);
  const { headline, summary } = presentation;
  const page = `/charts/${chart.id}`;
  const metadata = pageMetadata(lang, page, headline, summary, { view, chart: chart.id });
  const here = originOf(await headers()) + viewHref(`/${lang}${page}`, filtersOnly(view));
  const oembed = `/oembed?format=json&url=${encodeURIComponent(here)}`;
  return {
    ...metadata,
    alternates: {
      ...metadata.alternates,
      types: { 'application/json+oembed': [{ url: oembed, title: headline }] },
    },
  };
}

export default async function ChartPage(props: Props) {
  const { chart, model, presentation, ...state } = await load(props);
  const { lang, view, atlas, shell } = state;
  const key = pictureKey(atlas, view);
  const pictures = drawPictures(chart, model, 'page', lang, key);
  return (
    <Shell {...shell}>
      <Breadcrumb
        trail={[{ name: messages(lang).nav.charts, page: '/charts' }, { name: chart.name[lang] }]}
      />
      <ChartReader
        presentation={presentation}
        pictures={pictures}
        related={relatedCharts(chart, lang)}
        references={await pageReferences(state, `/charts/${chart.id}`)}
        shared={await sharedBy(state)}
      >
        <FilterBar share {...filterBar(atlas, view, lang)} />
      </ChartReader>
    </Shell>
  );
}
