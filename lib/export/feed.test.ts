import { describe, expect, it } from 'vitest';
import { indexDataset } from '../dataset/dataset';
import { getAtlas } from '../dataset/load';
import { DEFAULT_VIEW, type View } from '../view/view';
import { writeFeed } from './feed';

const atlas = getAtlas();
const write = (change: Partial<View> = {}, of = atlas) =>
  writeFeed(of, { ...DEFAULT_VIEW, ...change }, 'zh', 'https://example.org');
const all = (feed: string, pattern: RegExp) => [...feed.matchAll(pattern)].map(([, found]) => found);

describe('the feed', () => {
  it('has an entry for every event, newest first, under ids that name no site', () => {
    const ids = all(write(), /<entry>\n<id>([^<]*)<\/id>/g);
    expect(ids).toHaveLength(atlas.events.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id!.startsWith('tag:ceyuan,2026:zh/events/'))).toBe(true);
    expect(ids[0]).toContain('revenue-share-target-2025');
    expect(ids.at(-1)).toContain('entrepreneurs-day-1994');
  });

  it('is as new as the release of the data', () => {
    const updated = all(write(), /<updated>([^<]*)<\/updated>/g);
    expect(new Set(updated)).toEqual(new Set([`${atlas.releases[0]!.date}T00:00:00Z`]));
  });

  it('follows the filters, with links and an id of its own', () => {
    const feed = write({ enterprise: ['zte'], tab: 'table', evidence: 'hubs-total' });
    expect(feed.match(/<entry>/g)).toHaveLength(1);
    expect(feed).toContain('<id>tag:ceyuan,2026:zh/timeline?enterprise=zte</id>');
    expect(feed).toContain('href="https://example.org/zh/timeline.atom?enterprise=zte"');
    expect(write({ enterprise: ['crrc'], field: ['bearings'] })).toContain(
      'enterprise=crrc&amp;field=bearings',
    );
  });

  it('lets no text out of its element', () => {
    const title = { zh: '</title><script>"&\u0000\u001b', en: 'x' };
    const feed = write({}, indexDataset({ ...atlas, events: [{ ...atlas.events[0]!, title }] }));
    expect(feed).toContain('<title>&lt;/title&gt;&lt;script&gt;&quot;&amp;</title>');
    for (const sign of ['<script', '\u0000', '\u001b']) expect(feed).not.toContain(sign);
  });
});
