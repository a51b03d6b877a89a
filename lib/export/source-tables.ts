/** Tables of the sources: documents, their articles, and every numeral printed in them. */
import { z } from 'zod';
import { DISMISSALS, documentFile } from '../dataset/schema';
import {
  column,
  id,
  idList,
  joinList,
  optionalTextCells,
  optionalTextColumns,
  textCells,
  textColumns,
} from './columns';
import { table } from './table';
import { dateCells, dateColumns } from './time-columns';

const document = documentFile.shape;
const article = document.articles.element.shape;
const figure = document.figures.element.shape;

export const documents = table(
  'documents',
  {
    title: { zh: '文件', en: 'Documents' },
    about: { zh: '每行一篇已发布的文字。', en: 'One row is one published text.' },
  },
  {
    id: column(id, '文件编号，永久不变。', 'Id of the document, kept forever.'),
    ...textColumns('title', '标题。', 'Title.'),
    ...textColumns('summary', '内容提要，由本站撰写。', 'What it is about, in words of this atlas.'),
    ...optionalTextColumns(
      'publisher',
      '发布者；原文未印则空。',
      'Publisher; empty where the text prints none.',
    ),
    ...textColumns('kind', '文件种类。', 'What kind of text it is.'),
    ...dateColumns,
    address: column(document.address, '网址；没有则空。', 'Web address; empty where there is none.'),
    sha256: column(document.sha256, '所读文本的 SHA-256。', 'SHA-256 of the text that was read.'),
    articles: column(
      idList.unwrap(),
      '所含文章的编号，以 ~ 相连。',
      'Ids of the articles it is made of, joined by ~.',
    ),
    figures: column(z.int().min(0), '文中数字的个数。', 'How many figures it prints.'),
    figures_cited: column(z.int().min(0), '其中被记录引用的。', 'How many of them a record cites.'),
    figures_dismissed: column(
      z.int().min(0),
      '其中附理由不采用的。',
      'How many of them are dismissed with a reason.',
    ),
  },
  ({ documents: all, figures: everywhere }) =>
    all.map((row) => {
      const own = everywhere.filter((each) => each.document === row.id);
      const dismissed = own.filter((each) => each.dismissed).length;
      return {
        id: row.id,
        ...textCells('title', row.title),
        ...textCells('summary', row.summary),
        ...optionalTextCells('publisher', row.publisher),
        ...textCells('kind', row.kind),
        ...dateCells(row.date),
        address: row.address,
        sha256: row.sha256,
        articles: joinList(row.articles.map((each) => each.id))!,
        figures: own.length,
        figures_cited: own.length - dismissed,
        figures_dismissed: dismissed,
      };
    }),
);

export const articles = table(
  'articles',
  {
    title: { zh: '文章', en: 'Articles' },
    about: {
      zh: '每行为文件中的一篇文章：同一版面可刊多篇。',
      en: 'One row is one article of a document: a newspaper page can carry several.',
    },
  },
  {
    id: column(id, '文章编号，永久不变。', 'Id of the article, kept forever.'),
    document: column(id, '所属文件的编号。', 'Id of the document.'),
    ...textColumns('title', '标题。', 'Title.'),
    first_paragraph: column(
      article.paragraphs.def.items[0],
      '首段的段号。',
      'Number of its first paragraph.',
    ),
    last_paragraph: column(article.paragraphs.def.items[1], '末段的段号。', 'Number of its last paragraph.'),
    ...optionalTextColumns('credit', '署名或来源。', 'Whom the text credits.'),
  },
  (atlas) =>
    atlas.documents.flatMap((row) =>
      row.articles.map((each) => ({
        id: each.id,
        document: row.id,
        ...textCells('title', each.title),
        first_paragraph: each.paragraphs[0],
        last_paragraph: each.paragraphs[1],
        ...optionalTextCells('credit', each.credit),
      })),
    ),
);

export const figures = table(
  'figures',
  {
    title: { zh: '数字', en: 'Figures' },
    about: {
      zh: '每行为文件中印出的一个数字，阿拉伯数字与中文数字都算，按阅读顺序排列；每个或被记录引用，或附理由不采用。',
      en: 'One row is one numeral printed in a document, Arabic or Chinese, in reading order; each is cited by a record or dismissed with a reason.',
    },
  },
  {
    document: column(id, '所在文件的编号。', 'Id of the document.'),
    paragraph: column(
      figure.paragraph,
      '段号：正文第几个非空行；文件头为 0。',
      'Number of the paragraph: the n-th non-blank line of the body; the front matter is 0.',
    ),
    start: column(
      figure.start,
      '起点：全文（UTF-8 解码）中的 JavaScript 字符串下标。',
      'Where it begins: a JavaScript string index into the whole text decoded as UTF-8.',
    ),
    end: column(figure.end, '终点下标，不含本身。', 'Where it ends, exclusive.'),
    printed: column(
      figure.printed,
      '所印的字；私人信息以 █ 遮盖。',
      'The characters printed there; private ones are hidden by █.',
    ),
    kind: column(figure.kind, '数字的种类。', 'What kind of numeral it is.'),
    accounted: column(
      z.enum(['cited', 'dismissed']),
      '去向：cited 为被记录引用，dismissed 为不采用。',
      'What became of it: cited by a record, or dismissed.',
    ),
    record: column(idList, '引用它的记录编号，以 ~ 相连。', 'Ids of the records that cite it, joined by ~.'),
    reason: column(z.enum(DISMISSALS).nullable(), '不采用的理由。', 'Why it is dismissed.'),
    id: column(id, '数字编号，永久不变。', 'Id of the figure, kept forever.'),
    article: column(id, '所在文章的编号。', 'Id of the article.'),
    redacted: column(z.boolean(), '所印的字是否已遮盖。', 'Whether the characters are hidden.'),
    ...optionalTextColumns('note', '说明。', 'Note.'),
  },
  (atlas) =>
    atlas.figures.map((row) => ({
      document: row.document,
      paragraph: row.paragraph,
      start: row.start,
      end: row.end,
      printed: row.printed,
      kind: row.kind,
      accounted: row.dismissed ? ('dismissed' as const) : ('cited' as const),
      record: joinList(row.records),
      reason: row.dismissed,
      id: row.id,
      article: row.article,
      redacted: row.redacted,
      ...optionalTextCells('note', row.note),
    })),
);
