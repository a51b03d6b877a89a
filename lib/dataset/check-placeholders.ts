/** Words that `npm run document` left for a person to write. */
import type { Problem } from './problem';
import type { DataFiles } from './read';
import type { Text } from './schema';
import { PLACEHOLDER } from './skeleton';

/** Checks that no placeholder is left among the words that describe a document. */
export function checkPlaceholders({ source, rows }: DataFiles['documents'][number]): Problem[] {
  const words: [path: (string | number)[], text: Text][] = [
    [['title'], rows.title],
    [['summary'], rows.summary],
    [['kind'], rows.kind],
    ...rows.articles.map(({ title }, index): [(string | number)[], Text] => [
      ['articles', index, 'title'],
      title,
    ]),
  ];
  return words.flatMap(([path, text]) =>
    text.zh.startsWith(PLACEHOLDER.zh) || text.en.startsWith(PLACEHOLDER.en)
      ? [source.report(path, 'this is still a placeholder', 'write it in both languages, in our own words')]
      : [],
  );
}
