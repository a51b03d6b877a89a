/** A text → the first draft of its file in `data/documents/`: every figure found, everything else for a person to write. */
import { guessFigures } from './guess-figures';
import { paragraphsOf } from './paragraphs';
import type { Text } from './schema';

/** What a person has still to replace. The checks refuse any text that begins with it. */
export const PLACEHOLDER: Text = { zh: '待填：', en: 'To fill in: ' };

const blank = (zh: string, en: string) => `{ zh: "${PLACEHOLDER.zh}${zh}", en: "${PLACEHOLDER.en}${en}" }`;

/** An id out of a file's name: `2024 Policy (final).txt` → `2024-policy-final`. Empty when nothing in it is ASCII. */
export function idFromName(name: string): string {
  return name
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** One line of `figures:`, written as the data files write it. */
export function figureLine(
  n: number,
  figure: {
    paragraph: number;
    start: number;
    end: number;
    printed: string;
    kind: string;
    redacted?: boolean;
  },
): string {
  const { paragraph, start, end, printed, kind, redacted } = figure;
  // Anything YAML might read as something else than this text is quoted.
  const plain = /^[\p{L}\p{N}、.%█]+$/u.test(printed) && /[\p{Script=Han}█]/u.test(printed);
  const value = plain ? printed : JSON.stringify(printed);
  const tail = redacted ? ', redacted: true' : '';
  return `{ n: ${n}, paragraph: ${paragraph}, start: ${start}, end: ${end}, printed: ${value}, kind: ${kind}${tail} }`;
}

/**
 * The YAML of a new document. It satisfies the schema, so that the checks get as far as its figures; what a
 * person has to write is a placeholder that the checks refuse, and no figure is accounted for yet.
 */
export function skeleton(id: string, { sha256, text }: { sha256: string; text: string }): string {
  const paragraphs = paragraphsOf(text);
  const range = `[${paragraphs[0]?.n ?? 0}, ${paragraphs.at(-1)?.n ?? 0}]`;
  const frontMatter = text.slice(0, paragraphs[0]?.n === 0 ? paragraphs[0].end : 0);
  const date = /^date:\s*["']?(\d{4}-\d{2}-\d{2})/m.exec(frontMatter)?.[1];
  const figures = guessFigures(text);
  const lines = figures.flatMap((figure, index) => [
    ...(figure.paragraph === figures[index - 1]?.paragraph ? [] : [`  # Paragraph ${figure.paragraph}`]),
    `  - ${figureLine(index + 1, figure)}`,
  ]);
  return `# Offsets count characters of the original file; see data/README.md.
id: ${id}
title: ${blank('文件名称', 'name of the document')}
summary: ${blank('两三句话说明文件讲了什么', 'two or three sentences on what it says')}
publisher: null # { zh, en } where the text names its publisher
kind: ${blank('报纸版面、通知、报道等', 'newspaper page, notice, report and so on')}
date:
  value: ${date ? `${date} # as in the front matter` : '0000-00 # YYYY, YYYY-MM or YYYY-MM-DD, with a reason where the text does not print it'}
address: null # web address, if it has one
sha256: ${sha256}

articles:
  - id: ${id}
    title: ${blank('篇名；一份文件有几篇就分几篇', 'its heading; one entry for each article')}
    paragraphs: ${range}

# Every numeral in reading order. Numbers are permanent: new ones go at the end, none is reused.
# Kinds are guesses. Cite each figure as evidence of a record, or dismiss it with a reason.
${lines.length ? `figures:\n${lines.join('\n')}` : 'figures: []'}

# Records go below, in the tables that data/README.md lists.
observations: []
`;
}
