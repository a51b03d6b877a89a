import { describe, expect, it } from 'vitest';
import { chartById } from '../../charts';
import { getAtlas } from '../../dataset/load';
import { DEFAULT_VIEW } from '../../view/view';
import { cardSvg } from './card';
import { pageCard } from './page';

const atlas = getAtlas();
const ORIGIN = 'https://ceyuan.example';
const chosen = { ...DEFAULT_VIEW, document: ['hubs-2024'] };
const cardOf = (page: string, view = DEFAULT_VIEW) => pageCard(atlas, page, view, 'zh', ORIGIN);

describe('the card of a page', () => {
  it.each([
    ['/enterprises/crrc', '中国中车'],
    ['/fields/quantum-information', '量子信息'],
    ['/documents/consortia-2022', '中央企业创新联合体：2022年网络报道'],
  ])('%s is about %s, with an address that does not say so twice', (page, name) => {
    const card = cardOf(page);
    expect(card.filters.map(({ values }) => values)).toEqual([name]);
    expect(card.address).toBe(`ceyuan.example/zh${page}`);
    expect(card.chart).not.toBeNull();
  });

  it('follows the filters of the reader, and keeps to what the page is about', () => {
    const card = cardOf('/enterprises/crrc', { ...chosen, enterprise: ['zte'] });
    expect(card.filters.map(({ key, values }) => [key, values])).toEqual([
      ['enterprise', '中国中车'],
      ['document', atlas.documents.find(({ id }) => id === 'hubs-2024')!.title.zh],
    ]);
    expect(cardOf('/enterprises/crrc', chosen).address).toBe(
      'ceyuan.example/zh/enterprises/crrc?document=hubs-2024',
    );
  });

  it('of a metric shows a chart of its values; of a comparison, what the reader compares', () => {
    expect(cardOf('/metrics/incubation-projects').name).toBe(chartById('crrc-programme')?.name.zh);
    const compared = { ...DEFAULT_VIEW, enterprise: ['crrc', 'zte'] };
    expect(cardOf('/enterprises/compare', compared).filterWords).toContain('中兴通讯');
    expect(cardOf('/enterprises/compare', compared).address).toContain('/compare?enterprise=crrc~zte');
  });

  it('of a figure prints it with what it became and where it stands', () => {
    const card = cardOf('/figures/hubs-2024-3');
    expect(card.headline).toBe('52个：原创技术策源地数（第二批）');
    expect(card.summary).toMatch(/第 1 段/);
    expect(card.sources).toContain('第二批原创技术策源地');
    expect(cardSvg(card, 'phone', 'dark')).toContain('52个');
  });

  it('of a private figure does not print it', () => {
    const hidden = atlas.figures.filter(({ redacted }) => redacted);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { id } of hidden) expect(cardOf(`/figures/${id}`).headline).not.toContain('█');
  });
});
