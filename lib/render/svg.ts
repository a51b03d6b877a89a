/** Chart → SVG on the server, with no DOM and no browser. */
import type { EChartsCoreOption } from 'echarts/core';
import { echarts } from '../charts/echarts';

/**
 * Draws an option to an SVG string. `name` becomes part of every id inside, so that several pictures can
 * share a page and equal views give equal bytes. Hover styles and the font, which the page sets once, are left out. The instance is always disposed: one left over keeps its memory.
 */
export function renderSvg(option: EChartsCoreOption, width: number, height: number, name: string): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart
      .renderToSVGString()
      .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
      .replace(/ (?:class|ecmeta_[a-z_]+)="[^"]*"/g, '')
      .replace(/font-family:[^;"]*;?/g, '')
      .replace(/ style=""/g, '')
      .replace(/\bzr\d+-/g, `${name}-`)
      .replace(
        /^<svg [^>]*>/,
        `<svg viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg" aria-hidden="true" focusable="false">`,
      );
  } finally {
    chart.dispose();
  }
}
