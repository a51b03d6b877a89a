/** Draws every registered chart without a browser and reads the SVG back: nothing cut, nothing overlapping. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getAtlas } from '../dataset/load';
import { LANGUAGES } from '../i18n/languages';
import { renderSvg } from '../render/svg';
import { DEFAULT_VIEW, type View } from '../view/view';
import type { Chart, Datum, NamedSubject } from './chart';
import { CHARTS } from './index';
import { textWidth } from './parts/text-width';
import { PAGE_COLOURS } from './theme';

const VIEWS: Record<string, Partial<View>> = {
  everything: {},
  'one enterprise': { enterprise: ['crrc'] },
  'reported only': { basis: ['reported'] },
  'one year': { time: { from: '2024', to: '2024' } },
};

const atlas = getAtlas();
const ids = {
  enterprise: atlas.enterprises.map(({ id }) => id),
  field: atlas.fields.map(({ id }) => id),
  document: atlas.documents.map(({ id }) => id),
};

/** How far an estimated text box may stick out or run into another, in px: fonts differ that much. */
const TOLERANCE = 2;

interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const attribute = (tag: string, name: string) =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (text: string) => text.replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole);

/** `translate(x y)` or `matrix(a,b,c,d,e,f)` as six numbers. */
function matrixOf(transform: string | null): [number, number, number, number, number, number] {
  const numbers = (transform?.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
  if (transform?.startsWith('matrix')) return numbers as ReturnType<typeof matrixOf>;
  return [1, 0, 0, 1, numbers[0] ?? 0, numbers[1] ?? 0];
}

/** Estimated box of every text element; ECharts centres text on its y. */
function textBoxes(svg: string): TextBox[] {
  return [...svg.matchAll(/<text\b([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', content = '']) => {
    const text = decode(content);
    const style = attribute(tag, 'style') ?? '';
    const size = Number(/(\d+(?:\.\d+)?)px/.exec(style)?.[1] ?? 12);
    const width = textWidth(text, size, /\b600\b/.test(style) ? 600 : 400);
    const anchor = attribute(tag, 'text-anchor') ?? 'start';
    const start = Number(attribute(tag, 'x') ?? 0) - { start: 0, middle: width / 2, end: width }[anchor]!;
    const middle = Number(attribute(tag, 'y') ?? 0);
    const [a, b, c, d, e, f] = matrixOf(attribute(tag, 'transform'));
    const corners = [start, start + width].flatMap((x) =>
      [middle - size / 2, middle + size / 2].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
    );
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return {
      text,
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
  });
}

const cutOff = (boxes: TextBox[], width: number, height: number) =>
  boxes
    .filter(
      (box) =>
        box.left < -TOLERANCE ||
        box.top < -TOLERANCE ||
        box.right > width + TOLERANCE ||
        box.bottom > height + TOLERANCE,
    )
    .map((box) => `“${box.text}” x ${box.left.toFixed()}–${box.right.toFixed()} of ${width}`);

const overlapping = (boxes: TextBox[]) =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE,
      )
      .map((b) => `“${a.text}” and “${b.text}”`),
  );

/** What a chart says and draws under every view, in both languages and at both widths. */
function* drawings(chart: Chart) {
  for (const [view, choice] of Object.entries(VIEWS)) {
    const model = chart.model(atlas, { ...DEFAULT_VIEW, ...choice });
    if (model.status === 'empty') continue;
    for (const lang of LANGUAGES)
      for (const narrow of [false, true]) {
        const width = narrow ? 326 : chart.full ? 1184 : 558;
        const height = chart.height(model.marks, { lang, width, narrow });
        const option = chart.option(model.marks, { lang, width, narrow, colours: PAGE_COLOURS });
        const name = `${chart.id}-${narrow ? 'narrow' : 'wide'}`;
        const svg = renderSvg(option, width, height, name);
        const where = `${view}, ${lang}, ${narrow ? 'narrow' : 'wide'}`;
        yield { where, name, model, option, svg, width, height };
      }
  }
}

describe('the registry', () => {
  it('holds the charts, each under its own id', () => {
    expect(CHARTS.length).toBeGreaterThanOrEqual(5);
    expect(new Set(CHARTS.map(({ id }) => id)).size).toBe(CHARTS.length);
  });
});

describe.each(CHARTS.map((chart) => ({ id: chart.id, chart })))('$id', ({ chart }) => {
  const complaints: unknown[][] = [];
  beforeEach(() => {
    complaints.length = 0;
    for (const level of ['warn', 'error'] as const)
      vi.spyOn(console, level).mockImplementation((...words) => void complaints.push(words));
  });
  afterEach(() => void vi.restoreAllMocks());

  it('shows something before any filter is set', () => {
    expect(chart.model(atlas, DEFAULT_VIEW).status).toBe('drawn');
  });

  it('draws without a word from ECharts and without a broken number', () => {
    for (const { where, svg } of drawings(chart)) {
      expect(svg.match(/.{0,40}(?:NaN|undefined|Infinity|\[object).{0,20}/)?.[0], where).toBeUndefined();
      expect(textBoxes(svg).length, where).toBeGreaterThan(0);
    }
    expect(complaints).toEqual([]);
  });

  it('cuts off no text', () => {
    for (const { where, svg, width, height } of drawings(chart))
      expect(cutOff(textBoxes(svg), width, height), where).toEqual([]);
  });

  it('writes no text over another', () => {
    for (const { where, svg } of drawings(chart)) expect(overlapping(textBoxes(svg)), where).toEqual([]);
  });

  it('gives ids inside the picture the chart’s name, so that pictures can share a page', () => {
    for (const { where, svg, name } of drawings(chart)) {
      const ids = [...svg.matchAll(/\sid="([^"]*)"|url\(#([^)]*)\)|href="#([^"]*)"/g)].map(
        ([, id, url, link]) => id ?? url ?? link ?? '',
      );
      expect(
        ids.filter((id) => !id.startsWith(`${name}-`)),
        where,
      ).toEqual([]);
    }
  });

  it('opens evidence from every row of its table and every datum of its picture, or filters by its name', () => {
    for (const { where, model, option } of drawings(chart)) {
      const rows = model.table.rows.map(({ record }) => record);
      const series = [option.series ?? []].flat() as {
        silent?: boolean;
        data?: Partial<Datum & NamedSubject>[];
      }[];
      const data = series.filter(({ silent }) => !silent).flatMap((each) => each.data ?? []);
      const [names, marks] = [data.filter(({ about }) => about), data.filter(({ about }) => !about)];
      for (const { about } of names) expect(ids[about!.key], where).toContain(about!.id);
      const records = [...rows, ...marks.map((datum) => datum.record ?? `none in ${JSON.stringify(datum)}`)];
      expect(
        records.filter((id) => !atlas.record(id) && !atlas.figure(id)),
        where,
      ).toEqual([]);
    }
  });
});

describe('the reading of the picture', () => {
  const svg = (x: number, text: string) =>
    `<text text-anchor="start" style="font-size:10px" transform="translate(${x} 20)">${text}</text>`;

  it('sees text that is cut off or written over', () => {
    expect(cutOff(textBoxes(svg(95, '策源地')), 100, 40)).toHaveLength(1);
    expect(cutOff(textBoxes(svg(60, '策源地')), 100, 40)).toEqual([]);
    expect(overlapping(textBoxes(svg(0, '策源地') + svg(20, '央企')))).toHaveLength(1);
    expect(overlapping(textBoxes(svg(0, '策源地') + svg(34, '央企')))).toEqual([]);
  });

  it('follows turned text', () => {
    const turned =
      '<text text-anchor="start" style="font: 400 10px x" transform="matrix(0,-1,1,0,50,90)">策源地</text>';
    expect(textBoxes(turned)[0]).toMatchObject({ left: 45, right: 55, top: 60, bottom: 90 });
  });
});
