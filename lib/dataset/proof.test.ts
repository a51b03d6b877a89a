import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/languages';
import { accountFor, inReadingOrder } from './account';
import { indexDataset } from './dataset';
import { citationOf, describeDocument, listFigures } from './describe';
import { describeClaim, describeDiscrepancy, groupDiscrepancies } from './describe-findings';
import { explain } from './explain';
import { claimsMisusing, discrepanciesAt } from './findings';
import { loadDataset } from './load';
import { vocabulary } from './options';
import { computedFrom, explainEvidence, proveFigure } from './proof';

const atlas = indexDataset(loadDataset(join(process.cwd(), 'data')));
const figure = (id: string) => atlas.figure(id)!;
const titles = (ids: { id: string }[]) => ids.map(({ id }) => id);

describe('the account of a document', () => {
  it('adds up, as a whole, by reason and by article', () => {
    for (const { id } of atlas.documents) {
      const { account, articles } = describeDocument(atlas, id, 'zh')!;
      const figures = inReadingOrder(atlas, id);
      expect(account.figures).toBe(figures.length);
      expect(account.cited + account.dismissed).toBe(account.figures);
      expect(account.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(account.dismissed);
      for (const key of ['figures', 'cited', 'dismissed'] as const) {
        expect(articles.reduce((sum, article) => sum + article.account[key], 0)).toBe(account[key]);
      }
      const listed = articles.flatMap((article) => listFigures(atlas, id, article.id, 'en'));
      expect(titles(listed)).toEqual(titles(figures));
      expect(listed.every(({ records, dismissed }) => records.length > 0 !== (dismissed !== null))).toBe(
        true,
      );
    }
  });

  it('lists figures as they stand in the text, whatever their numbers', () => {
    const last = { ...figure('hubs-2024-1'), id: 'hubs-2024-999', start: 20, end: 22 };
    const late = indexDataset({ ...atlas, figures: [...atlas.figures, last] });
    expect(titles(inReadingOrder(late, 'hubs-2024')).slice(0, 3)).toEqual([
      'hubs-2024-1',
      'hubs-2024-999',
      'hubs-2024-2',
    ]);
    expect(proveFigure(late, 'hubs-2024-2', 'zh')?.previous?.id).toBe('hubs-2024-999');
    expect(accountFor([]).reasons).toEqual([]);
  });
});

describe('the proof of a figure', () => {
  it('names the records it supports, what follows from them, and what is in doubt', () => {
    const proof = proveFigure(atlas, 'hubs-2024-10', 'zh')!;
    expect(proof).toMatchObject({ n: 10, printed: '97个', dismissed: null, redacted: false });
    expect(proof.place).toMatchObject({
      paragraph: 2,
      start: 133,
      end: 136,
      article: '第二批央企策源地布局',
    });
    expect(proof.records).toEqual([
      expect.objectContaining({ id: 'hubs-total', value: '97 个', basis: 'reported' }),
    ]);
    expect(proof.computed[0]).toMatchObject({ id: 'hubs-first-batch', formula: '97 − 52', step: 1 });
    expect(proof.computed[1]).toMatchObject({ id: 'hubs-per-host-first', step: 2 });
    expect(titles(proof.claims)).toContain('first-batch-hubs-reported');
    expect(proof.claims[0]!.anchor).toBe(`claim-${proof.claims[0]!.id}`);
    expect(proof.previous).toEqual({ id: 'hubs-2024-9', printed: '58家' });
    expect(proof.next?.id).toBe('hubs-2024-11');
  });

  it('can be given for every figure, in every language', () => {
    for (const lang of LANGUAGES) {
      for (const { id, records, dismissed } of atlas.figures) {
        const proof = proveFigure(atlas, id, lang)!;
        expect(titles(proof.records)).toEqual(records);
        expect(proof.dismissed === null).toBe(dismissed === null);
        expect(new Set(titles(proof.computed)).size).toBe(proof.computed.length);
      }
    }
    expect(proveFigure(atlas, 'hubs-2024-0', 'zh')).toBeUndefined();
    expect(proveFigure(atlas, 'constructor', 'zh')).toBeUndefined();
  });

  it('reaches every computed value that rests on a record, each once, after one that it reads', () => {
    for (const { id } of atlas.observations) {
      const reached = new Set([id]);
      for (const row of atlas.observations) {
        // Computed rows come after what they read.
        if (row.computed?.inputs.some((input) => reached.has(input))) reached.add(row.id);
      }
      reached.delete(id);
      const chain = computedFrom(atlas, [id]);
      expect(new Set(chain.map(({ record }) => record.id))).toEqual(reached);
      expect(chain.length).toBe(reached.size);
      chain.forEach(({ record, step }, index) => {
        const parent = chain.slice(0, index).findLast((each) => each.step === step - 1)?.record.id ?? id;
        expect(record.computed!.inputs).toContain(parent);
      });
    }
  });

  it.each([
    [['hubs-first-batch', 'hubs-second-share'], 2],
    [['hubs-first-batch', 'hubs-total'], 1],
  ])('tells a value that reads %j once, at its nearest step', (inputs, step) => {
    const first = atlas.observation('hubs-first-batch')!;
    const both = { ...first, id: 'both', computed: { ...first.computed!, inputs } };
    const more = indexDataset({ ...atlas, observations: [...atlas.observations, both] });
    const chain = computedFrom(more, ['hubs-total']).filter(({ record }) => record.id === 'both');
    expect(chain.map((each) => each.step)).toEqual([step]);
  });

  it('never shows a private number, in its own proof or as a neighbour', () => {
    const hidden = atlas.figures.find(({ redacted }) => redacted)!;
    const proof = proveFigure(atlas, hidden.id, 'zh')!;
    expect(proof.printed).toMatch(/^█+$/);
    expect(proveFigure(atlas, proof.previous!.id, 'zh')!.next).toEqual({ id: hidden.id, printed: null });
    const document = describeDocument(atlas, hidden.document, 'zh')!;
    expect(citationOf(proof, document, 'zh')).not.toContain('█');
  });

  it('is cited by what is printed, document, date and place', () => {
    const proof = proveFigure(atlas, 'hubs-2024-10', 'en')!;
    const cited = citationOf(proof, describeDocument(atlas, 'hubs-2024', 'en')!, 'en');
    for (const part of ['97个', 'publisher not printed', 'May 2024', 'paragraph 2, characters 133–136']) {
      expect(cited).toContain(part);
    }
  });
});

describe('evidence', () => {
  it('can be opened for records, facts and figures, whose ids never meet', () => {
    const ids = [...atlas.records, ...atlas.facts, ...atlas.figures].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(vocabulary(atlas).evidence).toEqual(new Set(ids));
    expect(explainEvidence(atlas, 'hubs-total', 'zh')?.of).toBe('record');
    expect(explainEvidence(atlas, 'hubs-2024-10', 'zh')?.of).toBe('figure');
    expect(explainEvidence(atlas, 'nothing', 'zh')).toBeUndefined();
  });

  it('of a record names the discrepancies at its places and the claims that misuse it', () => {
    const summit = atlas.events.find(({ evidence }) =>
      evidence.some((place) => place.figure === 'hubs-2024-57'),
    )!;
    expect(titles(explain(atlas, summit.id, 'zh')!.discrepancies)).toContain('summit-number');
    expect(titles(explain(atlas, 'hosts-total', 'en')!.claims)).toContain('sum-of-hosts');
  });
});

describe('findings', () => {
  it('touch a place when one character is shared, in the same document only', () => {
    const { start, end } = figure('hubs-2024-57');
    const at = (document: string, from: number, to: number) =>
      titles(discrepanciesAt(atlas, [{ document, start: from, end: to }]));
    expect(at('hubs-2024', end - 1, end + 9)).toContain('summit-number');
    expect(at('hubs-2024', start - 9, start)).not.toContain('summit-number');
    expect(at('hubs-2024', end, end + 1)).not.toContain('summit-number');
    expect(at('consortia-2022', start, end)).not.toContain('summit-number');
    expect(claimsMisusing(atlas, [])).toEqual([]);
  });

  it('are all told, once each, with every side and its places', () => {
    for (const lang of LANGUAGES) {
      const told = groupDiscrepancies(atlas, atlas.discrepancies, lang).flatMap(({ rows }) => rows);
      expect(titles(told).sort()).toEqual(titles(atlas.discrepancies).sort());
      expect(told.every(({ sides }) => sides.every(({ places }) => places.length > 0))).toBe(true);
      for (const claim of atlas.claims) {
        expect(describeClaim(atlas, claim, lang).records.length).toBe(claim.records.length);
      }
    }
    const row = atlas.discrepancies.find(({ id }) => id === 'summit-number')!;
    const { sides, confidence, anchor } = describeDiscrepancy(atlas, row, 'zh');
    expect(sides.map(({ places }) => places[0]!.printed)).toEqual(['第二次', '第三次']);
    expect(sides[0]!.places[0]!.shortDocument).toBe('2024年报纸版面');
    expect([confidence, anchor]).toEqual(['尚无定论', 'discrepancy-summit-number']);
  });
});
