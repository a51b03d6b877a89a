import type { Metadata } from 'next';
import { ChartGallery } from '../../../components/chart/chart-gallery';
import { PageHeading } from '../../../components/layout/page-heading';
import { Shell } from '../../../components/layout/shell';
import { chartsOf, SECTIONS } from '../../../lib/charts';
import { presentCard } from '../../../lib/charts/present';
import { messages } from '../../../lib/i18n';
import { drawPictures, pictureKey } from '../../../lib/render/pictures';
import { stillSvg } from '../../../lib/render/stills';
import { pageMetadata } from '../../metadata';
import { pageState } from '../../page-state';

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<'/[lang]/charts'>): Promise<Metadata> {
  const { lang } = pageState((await params).lang, '/charts', await searchParams);
  const text = messages(lang);
  return pageMetadata(lang, '/charts', text.nav.charts, text.siteDescription);
}

export default async function Charts({ params, searchParams }: PageProps<'/[lang]/charts'>) {
  const { lang, view, atlas, shell } = pageState((await params).lang, '/charts', await searchParams);
  const key = pictureKey(atlas, view);
  const sections = SECTIONS.map(({ id, title, blocks }) => ({
    id,
    title: title[lang],
    charts: chartsOf(blocks).map((chart) => {
      const model = chart.model(atlas, view);
      const { name, headline, summary } = presentCard(atlas, chart, model, lang);
      const [picture] = drawPictures(chart, model, 'gallery', lang, key);
      return { id: chart.id, name, headline, summary, svg: (picture && stillSvg(picture.name)) ?? null };
    }),
  }));
  return (
    <Shell {...shell}>
      <PageHeading title={messages(lang).nav.charts} />
      <ChartGallery sections={sections} />
    </Shell>
  );
}
