import type { Chart } from '../../lib/charts/chart';
import type { Atlas } from '../../lib/dataset/dataset';
import type { Lang } from '../../lib/i18n/languages';
import type { View } from '../../lib/view/view';
import { DrawnCard } from '../chart/drawn-card';

interface ProfileChartsProps {
  title: string;
  charts: readonly Chart[];
  atlas: Atlas;
  view: View;
  lang: Lang;
}

/**
 * The charts that have something to say here: half-wide ones in two columns, then those that need the whole width. One
 * without a neighbour takes the row.
 */
export function ProfileCharts({ title, charts, atlas, view, lang }: ProfileChartsProps) {
  if (!charts.length) return null;
  const cards = (some: readonly Chart[], slot: 'half' | 'full') =>
    some.map((chart) => (
      <DrawnCard key={chart.id} chart={chart} atlas={atlas} view={view} lang={lang} slot={slot} />
    ));
  const half = charts.filter(({ full }) => !full);
  const columns = half.length > 1 ? [0, 1].map((at) => half.filter((_, index) => index % 2 === at)) : [];
  const whole = charts.filter((chart) => chart.full || half.length === 1);
  return (
    <section id="charts" aria-labelledby="charts-title" className="mt-12 space-y-5">
      <h2 id="charts-title" className="font-serif text-xl font-bold">
        {title}
      </h2>
      {columns.length > 0 && (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 min-[56rem]:grid-cols-2">
          {columns.map((column) => (
            <div key={column[0]!.id} className="grid grid-cols-[minmax(0,1fr)] gap-5">
              {cards(column, 'half')}
            </div>
          ))}
        </div>
      )}
      {cards(whole, 'full')}
    </section>
  );
}
