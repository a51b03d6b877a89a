import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessFigures } from './guess-figures';
import { scanNumerals } from './numerals';

const NUMERALS = [...'0123456789０１２９〇零一二三四五六七八九十百千万亿两首双半①⑳㈠Ⅳ½²'];
const OTHERS = [...'.．,，、：家个年月日届第批大类元%％G国“”()（）[]〔〕号/-—~ \n策源余多'];

/** Any mixture of numerals, what may stand inside them and what surrounds them. */
const texts = fc
  .array(fc.oneof(fc.constantFrom(...NUMERALS), fc.constantFrom(...OTHERS)), { maxLength: 60 })
  .map((characters) => characters.join(''));

/** Characters of the text that the spans hold, with no character in two of them. */
function covered(spans: readonly { start: number; end: number }[]): Set<number> {
  const at = spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
  expect(new Set(at).size).toBe(at.length);
  return new Set(at);
}

describe('the scan of numerals', () => {
  it('covers exactly the numeral characters, and the signs inside a number', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = scanNumerals(text);
        const inside = covered(spans);
        for (const { start, end, characters } of spans) {
          expect(characters).toBe(text.slice(start, end));
          expect(NUMERALS).toContain(text[start]);
          expect(NUMERALS).toContain(text[end - 1]);
        }
        [...text].forEach((character, at) => {
          if (NUMERALS.includes(character)) expect(inside.has(at)).toBe(true);
          else if (inside.has(at)) {
            expect('.．,，').toContain(character);
            expect(`${text[at - 1]}${text[at + 1]}`).toMatch(/^\p{Nd}{2}$/u);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['投入1.1万亿元', ['1.1万亿']],
    ['20,000多名，２０２４年', ['20,000', '２０２４']],
    ['2022,2023', ['2022', '2023']],
    ['2金2银13优秀', ['2', '2', '13']],
    ['首批、两批、双赛道、近半', ['首', '两', '双', '半']],
    ['第①条，Ⅲ期，二〇二四年', ['①', 'Ⅲ', '二〇二四']],
    ['人民币壹拾贰万元', ['壹拾贰万']],
    ['人才队伍、大陆、收拾', []],
    ['𝟗个', ['𝟗']],
  ])('reads %s', (text, expected) => {
    expect(scanNumerals(text).map(({ characters }) => characters)).toEqual(expected);
  });
});

describe('the guess at figures', () => {
  it('covers every numeral once and prints what stands there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const figures = guessFigures(text);
        const inside = covered(figures);
        for (const { start, end } of scanNumerals(text)) {
          for (let at = start; at < end; at++) expect(inside.has(at)).toBe(true);
        }
        for (const { start, end, printed, redacted } of figures) {
          expect(printed).toBe(redacted ? '█'.repeat(end - start) : text.slice(start, end));
          expect(scanNumerals(text).some((numeral) => numeral.start < end && numeral.end > start)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['第二批支持40家', '第二批 ordinal, 40家 count'],
    ['5月28日—29日', '5月28日—29日 date'],
    ['占比35%，投入1.1万亿元', '35% percentage, 1.1万亿元 amount'],
    ['第一、二批与十一批', '第一、二批 ordinal, 十一批 count'],
    ['发〔2017〕25号', '〔2017〕25号 identifier'],
    ['进一步发展6G', '进一步 word, 6G name'],
    ['直径6米级、350km/h', '6米级 measure, 350km/h measure'],
  ])('reads %s', (text, expected) => {
    expect(
      guessFigures(text)
        .map(({ printed, kind }) => `${printed} ${kind}`)
        .join(', '),
    ).toBe(expected);
  });

  it('writes no private number down', () => {
    // Made-up numbers in forms that telephone numbers take.
    for (const number of ['13900000000', '139 0000 0000', '１３９００００００００', '0371-00000000']) {
      const [figure, ...more] = guessFigures(`联系人：${number}。`);
      expect(more).toEqual([]);
      expect(figure).toMatchObject({ printed: '█'.repeat(number.length), redacted: true });
    }
  });
});
