import { describe, expect, it } from 'vitest';
import { documentMessages } from './documents';
import { downloadWords } from './download';
import { fileMessages } from './files';
import { formatTime, formatValue } from './format';
import { messages } from './index';
import { LANGUAGES, negotiateLanguage } from './languages';
import { mapMessages } from './map';
import { searchMessages } from './search';

describe('languages', () => {
  it.each([
    [null, 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-US,en;q=0.9,zh;q=0.5', 'en'],
    ['fr-FR,zh;q=0.2', 'zh'],
    ['fr-FR,de', 'en'],
    ['en;q=0,zh', 'zh'],
    [';;;,q=,=', 'en'],
  ])('answer %s with %s', (header, lang) => {
    expect(negotiateLanguage(header)).toBe(lang);
  });

  it('have the same messages, and Chinese only in Chinese', () => {
    const flat = (value: unknown, path = ''): [string, string][] => {
      if (typeof value === 'object' && value) {
        return Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
      }
      return [[path, typeof value === 'function' ? String(value('1', '2', '3')) : String(value)]];
    };
    const [zh, en] = LANGUAGES.map((lang) => [
      ...flat(messages(lang)),
      ...flat(documentMessages(lang)),
      ...flat(searchMessages(lang)),
      ...flat(mapMessages(lang)),
      ...flat(fileMessages(lang)),
      ...flat(downloadWords(lang)),
    ]);
    expect(en!.map(([path]) => path)).toEqual(zh!.map(([path]) => path));
    expect(en!.filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

describe('formats', () => {
  const hub = { label: { zh: '个', en: 'hubs' }, scale: 'count' } as const;
  const yuan = { label: { zh: '元', en: 'yuan' }, scale: 'money' } as const;
  const percent = { label: { zh: '%', en: '%' }, scale: 'percent' } as const;

  it('write values as each language does', () => {
    expect(formatValue(97, hub, 'zh')).toBe('97 个');
    expect(formatValue(97, hub, 'en')).toBe('97 hubs');
    expect(formatValue(1.1e12, yuan, 'zh')).toBe('1.1万亿元');
    expect(formatValue(1.1e12, yuan, 'en')).toBe('1.1 trillion yuan');
    expect(formatValue(1.863e10, yuan, 'zh')).toBe('186.3亿元');
    expect(formatValue(1.863e10, yuan, 'en')).toBe('18.63 billion yuan');
    expect(formatValue(32.1, percent, 'en')).toBe('32.1%');
  });

  it('write times no more exactly than they are known', () => {
    expect(formatTime('2024-04', 'zh')).toBe('2024年4月');
    expect(formatTime('2024-04', 'en')).toBe('Apr 2024');
    expect(formatTime('../2025', 'zh')).toBe('到2025年');
    expect(formatTime('2022-01/2022-02', 'zh')).toBe('2022年1—2月');
    expect(formatTime('2022-01/2022-02', 'en')).toBe('Jan–Feb 2022');
    expect(formatTime('2024-05-28/2024-05-29', 'zh')).toBe('2024年5月28—29日');
    expect(formatTime('2024-05-28/2024-05-29', 'en')).toBe('28–29 May 2024');
    expect(formatTime('2023-12/2024-02', 'en')).toBe('Dec 2023 – Feb 2024');
  });
});
