import type { Metadata } from 'next';
import { ChartIndex } from '../../../components/chart/chart-index';
import { Shell } from '../../../components/layout/shell';
import { CHARTS } from '../../../lib/charts';
import { presentChart } from '../../../lib/charts/present';
import { messages } from '../../../lib/i18n';
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
  const charts = CHARTS.map((chart) => {
    const { id, name, headline, summary } = presentChart(atlas, chart, view, lang);
    return { id, name, headline, summary };
  });
  return (
    <Shell {...shell}>
      <h1 className="pt-8 pb-5 font-serif text-[1.75rem] font-bold sm:pt-12">{messages(lang).nav.charts}</h1>
      <ChartIndex charts={charts} />
    </Shell>
  );
}
