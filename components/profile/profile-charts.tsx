import type { Chart } from '../../lib/charts/chart';
import { presentModel } from '../../lib/charts/present';
import type { Atlas } from '../../lib/dataset/dataset';
import type { Lang } from '../../lib/i18n/languages';
import { drawPictures } from '../../lib/render/pictures';
import { filtersOnly, viewHref } from '../../lib/view/codec';
import type { View } from '../../lib/view/view';
import { ChartCard } from '../chart/chart-card';
import { FollowWhenNear } from '../chart/near';

interface ProfileChartsProps {
  title: string;
  charts: readonly Chart[];
  atlas: Atlas;
  view: View;
  lang: Lang;
}

/** The charts that have something to say here: half-wide ones in two columns, then those that need the whole width. */
export function ProfileCharts({ title, charts, atlas, view, lang }: ProfileChartsProps) {
  if (!charts.length) return null;
  const key = `${atlas.release} ${viewHref('', filtersOnly(view))}`;
  const card = (chart: Chart) => {
    const model = chart.model(atlas, view);
    const presentation = { ...presentModel(atlas, chart, model, lang), rows: [], columns: [] };
    const slot = chart.full ? 'full' : 'half';
    const pictures = model.status === 'drawn' ? drawPictures(chart, model.marks, slot, lang, key) : [];
    return (
      <FollowWhenNear key={chart.id}>
        <ChartCard presentation={presentation} pictures={pictures} />
      </FollowWhenNear>
    );
  };
  const half = charts.filter(({ full }) => !full);
  const columns = half.length > 1 ? [0, 1].map((at) => half.filter((_, index) => index % 2 === at)) : [half];
  return (
    <section id="charts" aria-labelledby="charts-title" className="mt-12 space-y-5">
      <h2 id="charts-title" className="font-serif text-xl font-bold">
        {title}
      </h2>
      {half.length > 0 && (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 min-[56rem]:grid-cols-2">
          {columns.map((column) => (
            <div key={column[0]!.id} className="grid grid-cols-[minmax(0,1fr)] gap-5">
              {column.map(card)}
            </div>
          ))}
        </div>
      )}
      {charts.filter(({ full }) => full).map(card)}
    </section>
  );
}
