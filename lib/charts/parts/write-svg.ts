/**
 * Pictures put together in pixels, written as SVG without ECharts: a hundred times as fast, and the same to
 * the pixel. Pages show it the moment a filter changes; ECharts takes over when there is time, for touch.
 */
import type { EChartsCoreOption } from 'echarts/core';
import { stepPath } from './path-points';
import type { Shape } from './shapes';

/** A stretch of a picture from top to bottom, in px. */
export interface Band {
  top: number;
  bottom: number;
}

interface PixelSeries {
  coordinateSystem?: string;
  shapes?: () => readonly Shape[];
}

/** Every shape of an option in drawing order; null where a series is not of pixels and only ECharts can draw it. */
export function shapesOf(option: EChartsCoreOption): Shape[] | null {
  const series = [option.series ?? []].flat() as PixelSeries[];
  if (series.some(({ coordinateSystem, shapes }) => coordinateSystem !== 'none' || !shapes)) return null;
  return series.flatMap(({ shapes }) => shapes?.() ?? []);
}

/** The part of a picture that lies in a band, as one SVG of the band's size. `name` keeps ids apart on a page. */
export function writeSvg(
  shapes: readonly Shape[],
  width: number,
  { top, bottom }: Band,
  name: string,
): string {
  const patterns = new Map<string, string>();
  const pattern = (decal: Decal) => {
    const id = `${name}-${decal.color.replace(/\W+/g, '-')}-${decal.dashArrayY[1]}`;
    patterns.set(id, stripePattern(id, decal));
    return `url(#${id})`;
  };
  let body = '';
  for (const shape of shapes) {
    const [from, to] = reach(shape);
    if (to >= top && from <= bottom) body += element(shape, pattern);
  }
  const size = `viewBox="0 ${top} ${round(width)} ${round(bottom - top)}"`;
  const defs = patterns.size ? `<defs>${[...patterns.values()].join('')}</defs>` : '';
  return `<svg ${size} xmlns="http://www.w3.org/2000/svg" aria-hidden="true" focusable="false" dominant-baseline="central">${body}${defs}</svg>`;
}

type Style = Partial<{
  fill: string;
  fillOpacity: number;
  stroke: string;
  strokeOpacity: number;
  lineWidth: number;
  lineDash: number[];
  lineCap: string;
  opacity: number;
  decal: Decal;
  text: string;
  x: number;
  y: number;
  align: keyof typeof ANCHORS;
  fontSize: number;
  fontWeight: number;
}>;

type Decal = { color: string; dashArrayY: [number, number] };

/** What each type of shape is measured by. */
interface Geometry {
  rect: { x: number; y: number; width: number; height: number; r?: number };
  circle: { cx: number; cy: number; r: number };
  polyline: { points: [number, number][] };
  path: { pathData: string };
}

const geometry = <T extends keyof Geometry>(shape: Shape) => shape.shape as unknown as Geometry[T];

/** How far up and down a shape can be seen. */
export function reach(shape: Shape): [from: number, to: number] {
  const style = shape.style as Style;
  const edge = style.lineWidth ?? 1;
  switch (shape.type) {
    case 'rect': {
      const { y, height } = geometry<'rect'>(shape);
      return [y - edge, y + height + edge];
    }
    case 'circle': {
      const { cy, r } = geometry<'circle'>(shape);
      return [cy - r - edge, cy + r + edge];
    }
    case 'polyline': {
      let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (const point of geometry<'polyline'>(shape).points) {
        from = Math.min(from, point[1]);
        to = Math.max(to, point[1]);
      }
      return [from - edge, to + edge];
    }
    case 'text': {
      const [y, size] = [style.y ?? 0, (style.fontSize ?? 12) + edge];
      return [y - size, y + size];
    }
    // Measuring a path would take as long as writing it.
    case 'path':
      return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  }
}

function element(shape: Shape, pattern: (decal: Decal) => string): string {
  const style = shape.style as Style;
  const looks = paint(style);
  const outline = outlineOf(shape);
  const seen = looks ? `<${outline} ${looks}${shape.type === 'text' ? words(style) : '/>'}` : '';
  if (!style.decal) return seen;
  const opacity = opacityOf('fill', style.fillOpacity, style.opacity);
  return `${seen}<${outline} fill="${pattern(style.decal)}"${opacity}/>`;
}

function outlineOf(shape: Shape): string {
  switch (shape.type) {
    case 'rect':
      return `path d="${rectPath(geometry<'rect'>(shape))}"`;
    case 'circle': {
      const { cx, cy, r } = geometry<'circle'>(shape);
      return `circle cx="${round(cx)}" cy="${round(cy)}" r="${round(r)}"`;
    }
    case 'polyline':
      return `path d="${stepPath(geometry<'polyline'>(shape).points)}"`;
    case 'path':
      return `path d="${geometry<'path'>(shape).pathData}"`;
    case 'text': {
      const { x = 0, y = 0, align = 'left', fontSize = 12, fontWeight, text = '' } = shape.style as Style;
      const anchor = align === 'left' ? '' : ` text-anchor="${ANCHORS[align]}"`;
      const weight = fontWeight ? ` font-weight="${fontWeight}"` : '';
      const space = /\s/.test(text) ? ' xml:space="preserve"' : '';
      return `text x="${round(x)}" y="${round(y)}"${anchor} font-size="${fontSize}"${weight}${space}`;
    }
  }
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;

/** The corners are drawn as ECharts draws them, so that their edges are alike. */
function rectPath({ x, y, width: w, height: h, r = 0 }: Geometry['rect']): string {
  if (!r) return `M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}Z`;
  const most = Math.min(r, w / 2, h / 2);
  const arc = (toX: number, toY: number) =>
    `A${round(most)} ${round(most)} 0 0 1 ${round(toX)} ${round(toY)}`;
  return [
    `M${round(x + most)} ${round(y)}L${round(x + w - most)} ${round(y)}${arc(x + w, y + most)}`,
    `L${round(x + w)} ${round(y + h - most)}${arc(x + w - most, y + h)}`,
    `L${round(x + most)} ${round(y + h)}${arc(x, y + h - most)}L${round(x)} ${round(y + most)}${arc(x + most, y)}Z`,
  ].join('');
}

const isSeen = (colour: string | undefined) =>
  colour !== undefined && colour !== 'none' && colour !== 'transparent';

/** Fill and stroke; empty for what cannot be seen, such as touch areas. */
function paint(style: Style): string {
  const { fill, stroke, lineWidth = 1, lineDash, lineCap, opacity, text } = style;
  const parts = [];
  if (isSeen(fill)) parts.push(`fill="${fill}"${opacityOf('fill', style.fillOpacity, opacity)}`);
  else if (isSeen(stroke)) parts.push('fill="none"');
  if (isSeen(stroke) && lineWidth > 0) {
    parts.push(`stroke="${stroke}"${opacityOf('stroke', style.strokeOpacity, opacity)}`);
    if (lineWidth !== 1) parts.push(`stroke-width="${round(lineWidth)}"`);
    if (lineDash) parts.push(`stroke-dasharray="${lineDash.map(round).join(',')}"`);
    if (lineCap) parts.push(`stroke-linecap="${lineCap}"`);
    if (text !== undefined) parts.push('paint-order="stroke"');
  }
  return parts.join(' ');
}

function opacityOf(of: 'fill' | 'stroke', own = 1, whole = 1): string {
  return own * whole < 1 ? ` ${of}-opacity="${round(own * whole)}"` : '';
}

const words = ({ text = '' }: Style) => `>${escapeXml(text)}</text>`;

/** Stripes across, one px thick, turned by the pattern. */
const stripePattern = (id: string, { color, dashArrayY: [thick, apart] }: Decal) =>
  `<pattern id="${id}" width="1" height="${thick + apart}" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0 0l1 0l0 ${thick}l-1 0Z" fill="${color}"/></pattern>`;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for SVG. */
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Finer than any screen shows. */
const round = (value: number) => Math.round(value * 100) / 100;
