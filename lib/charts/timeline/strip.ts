/** The zoomable timeline: a stretch of days in lanes by kind, each bar in its place, labels as far as there is room. */
import type { EventKind } from '../../dataset/schema';
import type { Precision } from '../../dataset/time';
import { messages } from '../../i18n';
import type { Lang } from '../../i18n/languages';
import type { TimeRange } from '../../view/view';
import { textWidth } from '../parts/text-width';
import { isoDay } from './days';
import { LANES, TITLE_SIZE } from './layout';
import { BEYOND, NAME_BAND, TICK_BAND } from './strip-bands';
import { gathered, type StripMore } from './strip-more';
import { placed, ROW_PAD, type StripMark } from './strip-rows';
import { type Tick, ticksOf } from './ticks';
import { type DayWindow, inWindow, type Spanned, timeOf } from './window';

/** An event as the strip needs it, in one language. */
export interface StripEvent extends Spanned {
  id: string;
  title: string;
  when: string;
  kind: EventKind;
  precision: Precision;
  hollow: boolean;
  pale: boolean;
  /** Labels of heavier events stay longer: places it is printed at, enterprises and fields it is about. */
  weight: number;
}

/** Events of a lane that lie outside the stretch, and the time that brings the nearest of them in. */
interface Beyond {
  count: number;
  time: TimeRange;
}

export interface StripLane {
  kind: EventKind;
  name: string;
  y: number;
  height: number;
  earlier: Beyond | null;
  later: Beyond | null;
}

export interface Strip {
  width: number;
  height: number;
  /** Where days begin; left of it stand the lanes' names. */
  left: number;
  ticks: Tick[];
  lanes: StripLane[];
  marks: StripMark[];
  more: StripMore[];
}

interface StripFrame {
  lang: Lang;
  width: number;
  window: DayWindow;
  /** Heights that lanes had a moment ago: while a hand drags, they grow but do not shrink. */
  least?: Partial<Record<EventKind, number>>;
}

/** Lays the strip out. Every event of the stretch is there, as a mark or counted in a gathering of several. */
export function layoutStrip(events: readonly StripEvent[], frame: StripFrame): Strip {
  const { lang, width, window } = frame;
  const kinds = LANES.filter((kind) => events.some((event) => event.kind === kind));
  const names = kinds.map((kind) => messages(lang).eventKind[kind]);
  const namesWidth = Math.max(...names.map((name) => textWidth(name, TITLE_SIZE, 600)));
  const left = Math.ceil(Math.max(namesWidth, 2 * BEYOND.width)) + 16;
  const strip: Strip = {
    ...{ width, left, height: TICK_BAND },
    ...{ ticks: ticksOf(window, left, width, lang), lanes: [], marks: [], more: [] },
  };
  const x = (day: number) => left + ((day - window.from) / (window.to - window.from)) * (width - left);
  const plot = {
    x,
    left,
    right: width,
    labelRows: labelRows(events.filter((event) => inWindow(event, window)).length),
  };
  for (const [i, kind] of kinds.entries()) {
    const own = events.filter((event) => event.kind === kind);
    const top = strip.height;
    const rows = placed(
      own.filter((event) => inWindow(event, window)),
      { ...plot, top: top + ROW_PAD },
    );
    const more = gathered(rows.left, window, { ...plot, top: rows.bottom });
    const outside = beyond(own, window);
    const nameHeight = NAME_BAND + (outside.earlier || outside.later ? BEYOND.height + ROW_PAD : 0);
    const height = Math.max(more.bottom + ROW_PAD - top, nameHeight, frame.least?.[kind] ?? 0);
    strip.marks.push(...rows.marks);
    strip.more.push(...more.more);
    strip.lanes.push({ kind, name: names[i]!, y: top, height, ...outside });
    strip.height = top + height;
  }
  return strip;
}

/** The fewer events there are, the more of them may keep their label. */
const labelRows = (shown: number) => Math.min(8, Math.max(5, Math.floor(280 / shown)));

function beyond(events: readonly StripEvent[], window: DayWindow): Pick<StripLane, 'earlier' | 'later'> {
  const before = events.filter(({ end }) => end < window.from);
  const after = events.filter(({ start }) => start >= window.to);
  const here = timeOf(window);
  const year = (day: number) => isoDay(day).slice(0, 4);
  return {
    earlier: before.length
      ? { count: before.length, time: { from: year(Math.max(...before.map(({ end }) => end))), to: here.to } }
      : null,
    later: after.length
      ? {
          count: after.length,
          time: { from: here.from, to: year(Math.min(...after.map(({ start }) => start))) },
        }
      : null,
  };
}
