/**
 * Where the picture of a card goes, and how large. Nothing is ever cut: a chart is drawn anew for the room
 * there is; one that is still too tall gives way to its values in large type, or to what it comes to in a few lines.
 * A map is shown without its list beside its summary, as small as that makes it.
 */
import type { Palette } from '../../charts/theme';
import type { Lang } from '../../i18n/languages';
import type { CardContent, Drawable, KeyFigure } from './content';
import { px } from './ink';
import { layLines } from './line-list';
import { type CardForm, type Frame, frames, lastResort } from './rooms';
import { tilesOf } from './tiles';

export interface Arrangement extends Omit<Frame, 'box'> {
  body: (colours: Palette) => string;
}

/** Lays out a card. */
export function arrange(content: CardContent, form: CardForm): Arrangement {
  const { chart, figures, lang } = content;
  const rooms = frames(content, form, !chart && !figures.length);
  const plain = rooms[0] ?? lastResort(content, form);
  if (!chart) return tilesIn(rooms, figures, lang) ?? { ...plain, body: () => '' };
  const heights = new Map<number, number>();
  const heightAt = (width: number): number => {
    const known = heights.get(width) ?? chart.height(width);
    heights.set(width, known);
    return known;
  };
  const room = rooms.some(nearlyFits(heightAt)) && rooms.find(fits(heightAt));
  if (room) return place(room, chart, Math.floor(room.box.width), heightAt(Math.floor(room.box.width)));
  const small = largest(rooms, form, heightAt);
  if (small && small.pixels >= form.least)
    return place(small.room, chart, small.width, heightAt(small.width));
  const tiles = tilesIn(rooms, figures, lang);
  if (tiles) return tiles;
  const lines = linesIn(content, form);
  if (lines) return lines;
  const told = largest(frames(content, form, true), form, heightAt);
  const shown = told && small && told.pixels > 0.9 * small.pixels ? told : small;
  if (!shown) return { ...plain, body: () => '' };
  return place(shown.room, chart, shown.width, heightAt(shown.width));
}

/** Lines that pictures of either shape show at the most. */
const MOST_WIDE = 5;
const MOST_TALL = 12;

/** The chart in a few lines, in the room that shows most of them; among equals in that with the largest letters. */
function linesIn(content: CardContent, form: CardForm): Arrangement | null {
  const { lines, lang } = content;
  if (!lines) return null;
  const most = form.width > form.height ? MOST_WIDE : MOST_TALL;
  // The words below the finding tell how to read the picture, which does not stand here.
  const ways = frames({ ...content, subtitle: '' }, form, false).flatMap((room) => {
    const laid = layLines(lines, most, room.box.width, room.box.height, lang);
    return laid ? [{ room, laid }] : [];
  });
  const best = ways.sort((a, b) => b.laid.shown - a.laid.shown)[0];
  if (!best) return null;
  const { room, laid } = best;
  const y = room.box.y + Math.max(0, (room.box.height - laid.height) / 3);
  return { ...room, body: (colours) => laid.draw(room.box.x, y, colours) };
}

type HeightAt = (width: number) => number;

const fits =
  (heightAt: HeightAt) =>
  ({ box }: Frame): boolean =>
    heightAt(Math.floor(box.width)) <= box.height;

/** Spares most of the work on charts that are far too tall whatever is tried. */
const nearlyFits =
  (heightAt: HeightAt) =>
  ({ box }: Frame, index: number, all: readonly Frame[]): boolean =>
    index >= all.length - 2 && heightAt(Math.floor(box.width)) <= 1.35 * box.height;

/** Values in the room that shows most of them; among equals in that with the largest letters. */
function tilesIn(rooms: readonly Frame[], figures: readonly KeyFigure[], lang: Lang): Arrangement | null {
  if (figures.length < 2) return null;
  const ways = rooms.flatMap((room) => {
    const tiles = tilesOf(figures, room.box.width, room.box.height, lang);
    return tiles ? [{ room, tiles }] : [];
  });
  const best = ways.sort((a, b) => b.tiles.shown - a.tiles.shown)[0];
  if (!best) return null;
  const { room, tiles } = best;
  const y = room.box.y + Math.max(0, (room.box.height - tiles.height) / 3);
  return { ...room, body: (colours) => tiles.draw(room.box.x, y, colours) };
}

/** Widths at which charts are drawn to be shown smaller, near those of the pages. */
const DRAWN = [544, 760, 1166];

/** The whole chart as large as it goes into any of the rooms. */
function largest(rooms: readonly Frame[], form: CardForm, heightAt: HeightAt) {
  const ways = rooms.flatMap((room) =>
    DRAWN.map((width) => {
      const scale = Math.min(1, room.box.width / width, room.box.height / heightAt(width));
      return { room, width, pixels: (scale * form.width) / room.width };
    }),
  );
  return ways.sort((a, b) => b.pixels - a.pixels)[0];
}

/** Draws the chart in the middle of its room. */
function place(room: Frame, chart: Drawable, width: number, height: number): Arrangement {
  const { box } = room;
  const scale = Math.min(1, box.width / width, box.height / height);
  const x = box.x + (box.width - width * scale) / 2;
  const y = box.y + (box.height - height * scale) / 2;
  const move = `translate(${px(x)} ${px(y)})${scale < 1 ? ` scale(${Math.round(scale * 1e4) / 1e4})` : ''}`;
  return {
    ...room,
    body: (colours) => `<g transform="${move}">${chart.draw(width, height, colours)}</g>`,
  };
}
