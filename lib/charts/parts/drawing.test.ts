import { describe, expect, it } from 'vitest';
import type { Frame } from '../chart';
import { PAGE_COLOURS } from '../theme';
import { cutOff, type Drawing, defineChart, stack } from './drawing';
import { textShape } from './shapes';

const block = (text: string, bottom: number): Drawing => ({
  shapes: [textShape(text, 0, bottom, { fill: 'black', fontSize: 12 })],
  items: [],
  bottom,
});

describe('a drawn chart', () => {
  let times = 0;
  const chart = defineChart<{ rows: number }>({
    id: 'rows',
    name: { zh: '行', en: 'Rows' },
    full: false,
    related: [],
    model: () => ({ status: 'empty', headline: { zh: '', en: '' }, reason: { zh: '', en: '' }, lift: [] }),
    draw: ({ rows }, { width, colours }) => {
      times += 1;
      return block(`${rows} in ${width} on ${colours.card}`, rows * 10.5);
    },
  });
  const frame: Frame = { lang: 'zh', width: 324, narrow: true, colours: PAGE_COLOURS };
  const drawnText = (marks: object, change: Partial<Frame> = {}) => {
    const { series } = chart.option(marks, { ...frame, ...change }) as { series: { renderItem: unknown }[] };
    const render = series[0]!.renderItem as (at: { dataIndex: number }) => { children: Drawing['shapes'] };
    return render({ dataIndex: 0 }).children[0]!.style.text;
  };

  it('is as high as its drawing, which is made once for the height and the picture', () => {
    const marks = { rows: 3 };
    times = 0;
    expect(chart.height(marks, frame)).toBe(32);
    expect(drawnText(marks)).toBe('3 in 324 on var(--card)');
    expect(times).toBe(1);
  });

  it('is drawn anew for another size, other colours, or a second time', () => {
    const marks = { rows: 2 };
    for (const change of [{ width: 548 }, { colours: { ...PAGE_COLOURS, card: 'white' } }]) {
      chart.height(marks, frame);
      times = 0;
      expect(drawnText(marks, change)).toBe(
        `2 in ${change.width ?? 324} on ${change.colours?.card ?? 'var(--card)'}`,
      );
      drawnText(marks);
      expect(times).toBe(2);
    }
  });
});

describe('a picture too high to look at', () => {
  const line = (n: number) => textShape(`line ${n}`, 0, n * 20 + 10, { fill: 'black', fontSize: 12 });
  const frame: Frame = { lang: 'en', width: 324, narrow: true, colours: PAGE_COLOURS };
  const lines = (count: number): Drawing => ({
    shapes: [],
    items: Array.from({ length: count }, (_, n) => ({ record: `r${n}`, tip: [], shapes: [line(n)] })),
    bottom: count * 20,
  });

  it('ends, and says how many more there are', () => {
    const { items, shapes, bottom } = cutOff(lines(1_000), frame);
    expect(bottom).toBe(6_000);
    expect(items.length).toBeGreaterThan(290);
    expect(shapes.map(({ style }) => style.text)).toEqual([
      `${1_000 - items.length} more are not drawn; the table has them all`,
    ]);
  });

  it('is left alone where it fits', () => {
    const drawing = lines(300);
    expect(cutOff(drawing, frame)).toBe(drawing);
  });
});

describe('stack', () => {
  it('starts each block a gap below the last', () => {
    const tops: number[] = [];
    const of = (height: number) => (top: number) => {
      tops.push(top);
      return block('', top + height);
    };
    expect(stack(5, 4, [of(10), of(20)]).bottom).toBe(39);
    expect(tops).toEqual([5, 19]);
  });
});
