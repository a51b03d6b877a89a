import type { Chart, ChartModel } from '../../lib/charts/chart';
import { presentCard } from '../../lib/charts/present';
import type { Atlas } from '../../lib/dataset/dataset';
import type { Lang } from '../../lib/i18n/languages';
import { drawPictures, pictureKey } from '../../lib/render/pictures';
import type { View } from '../../lib/view/view';
import { ChartCard } from './chart-card';
import { FollowWhenNear } from './near';

interface DrawnCardProps {
  chart: Chart;
  atlas: Atlas;
  view: View;
  lang: Lang;
  /** The chart's model under the view, where the page has made it already. */
  model?: ChartModel<unknown>;
  /** How wide it stands; as the chart itself wants to, if nothing is said. */
  slot?: 'half' | 'full';
}

/** The card of a chart, drawn on the server; it follows the filters once the reader is near. */
export function DrawnCard({
  chart,
  atlas,
  view,
  lang,
  model = chart.model(atlas, view),
  slot = chart.full ? 'full' : 'half',
}: DrawnCardProps) {
  const key = pictureKey(atlas, view);
  const presentation = presentCard(atlas, chart, model, lang);
  const pictures = drawPictures(chart, model, slot, lang, key);
  return (
    <FollowWhenNear>
      <ChartCard presentation={presentation} pictures={pictures} />
    </FollowWhenNear>
  );
}
