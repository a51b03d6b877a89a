/** What every chart's option starts from. */
import type { EChartsCoreOption } from 'echarts/core';
import type { Datum, Frame } from '../chart';
import { CHART_FONT } from '../theme';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML. */
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** No animation (stills and reduced motion), our font, and a tooltip that reads each datum's `tip`. */
export function baseOption({ lang, colours }: Frame): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: CHART_FONT, color: colours['ink-2'] },
    tooltip: {
      trigger: 'item',
      confine: true,
      enterable: true,
      className: 'chart-tip',
      backgroundColor: colours.card,
      borderColor: colours.rule,
      padding: [8, 12],
      textStyle: { color: colours['ink-1'], fontSize: 13 },
      extraCssText: 'box-shadow:none;max-width:20rem;white-space:normal;',
      formatter: ({ data }: { data?: Partial<Datum> }) => {
        const [title, ...lines] = (data?.tip ?? []).map((line) => escapeHtml(line[lang]));
        return title ? `<b>${title}</b>${lines.map((line) => `<br>${line}`).join('')}` : '';
      },
    },
  };
}
