import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from './dataset';
import { loadDataset } from './load';
import { groupByParagraph, markPlaces, paragraphKey, parseParagraphKey } from './marked-paragraphs';

const atlas = indexDataset(loadDataset(join(process.cwd(), 'data')));

describe('marks in a paragraph', () => {
  it('fall on the characters of the places, with nothing lost or said twice', () => {
    const place = fc
      .tuple(fc.nat(140), fc.nat(20))
      .map(([start, length]) => ({ start, end: start + length + 1 }));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.nat(80),
        fc.array(place, { maxLength: 5 }),
        (text, start, places) => {
          const pieces = markPlaces({ text, start }, places);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          for (const { at, text: piece, marked } of pieces) {
            for (let index = at; index < at + piece.length; index++) {
              const inside = places.some((each) => each.start <= index && index < each.end);
              expect(inside).toBe(marked);
            }
          }
        },
      ),
    );
  });

  it('cut exactly at the figure', () => {
    const pieces = markPlaces({ text: '共有97个。', start: 131 }, [{ start: 133, end: 136 }]);
    expect(pieces).toEqual([
      { at: 131, text: '共有', marked: false },
      { at: 133, text: '97个', marked: true },
      { at: 136, text: '。', marked: false },
    ]);
  });
});

describe('paragraphs', () => {
  it('have addresses that can be read back', () => {
    const name = { document: 'hubs-2024', paragraph: 7 };
    expect(parseParagraphKey(atlas, paragraphKey(name))).toEqual(name);
    for (const key of ['hubs-2024', 'hubs-2024-', 'nope-7', 'hubs-2024-1e3', '', '../x-1', 'hubs-2024--1']) {
      expect(parseParagraphKey(atlas, key), key).toBeNull();
    }
  });

  it('gather their places in the order given', () => {
    const places = atlas.observation('hubs-total')!.evidence;
    const groups = groupByParagraph(places);
    expect(groups.map(({ key }) => key)).toEqual(['hubs-2024-2', 'hubs-2024-4']);
    expect(groups[0]!.places.map(({ printed }) => printed)).toEqual(
      places.filter(({ paragraph }) => paragraph === 2).map(({ printed }) => printed),
    );
  });
});
