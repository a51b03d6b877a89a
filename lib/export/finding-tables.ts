/** Tables of findings about the documents: places that disagree, and claims they cannot carry. */
import { z } from 'zod';
import { CONFIDENCES, DISCREPANCY_KINDS } from '../dataset/schema';
import {
  column,
  evidenceCells,
  evidenceColumns,
  id,
  idList,
  joinList,
  textCells,
  textColumns,
} from './columns';
import { table } from './table';

export const discrepancies = table(
  'discrepancies',
  {
    title: { zh: '出入', en: 'Discrepancies' },
    about: {
      zh: '每行为两处或多处说法不一、或可作两解的地方，附本站的理解；各处说法见 discrepancy-sides 表。',
      en: 'One row is two or more places that disagree or may be read in two ways, with our reading; the sides are in the table discrepancy-sides.',
    },
  },
  {
    id: column(id, '编号，永久不变。', 'Id, kept forever.'),
    kind: column(
      z.enum(DISCREPANCY_KINDS),
      '种类：contradiction 矛盾，term 用语，same-event 疑为一事，wording 措辞。',
      'Kind: contradiction, term (one word for two things, or two for one), same-event, or wording.',
    ),
    ...textColumns('title', '名称。', 'What it is about.'),
    sides: column(z.int().min(2), '共有几处说法。', 'How many sides it has.'),
    ...textColumns('reading', '本站的理解。', 'How this atlas reads it.'),
    confidence: column(
      z.enum(CONFIDENCES),
      '理解的把握：sure 确定，likely 很可能，open 未定。',
      'How sure the reading is: sure, likely or open.',
    ),
    documents: column(idList.unwrap(), '所涉文件的编号，以 ~ 相连。', 'Ids of the documents, joined by ~.'),
  },
  (atlas) =>
    atlas.discrepancies.map((row) => ({
      id: row.id,
      kind: row.kind,
      ...textCells('title', row.title),
      sides: row.sides.length,
      ...textCells('reading', row.reading),
      confidence: row.confidence,
      documents: joinList([
        ...new Set(row.sides.flatMap(({ evidence }) => evidence.map(({ document }) => document))),
      ])!,
    })),
);

export const discrepancySides = table(
  'discrepancy-sides',
  {
    title: { zh: '出入的各处说法', en: 'Sides of discrepancies' },
    about: { zh: '每行为一处说法。', en: 'One row is one side of a discrepancy.' },
  },
  {
    discrepancy: column(id, '所属出入的编号。', 'Id of the discrepancy.'),
    side: column(z.int().min(1), '第几处。', 'Number of the side.'),
    ...textColumns('says', '此处所说，由本站转述。', 'What is said there, in words of this atlas.'),
    ...evidenceColumns,
  },
  (atlas) =>
    atlas.discrepancies.flatMap((row) =>
      row.sides.map(({ says, evidence }, index) => ({
        discrepancy: row.id,
        side: index + 1,
        ...textCells('says', says),
        ...evidenceCells(evidence),
      })),
    ),
);

export const claims = table(
  'claims',
  {
    title: { zh: '不能成立的说法', en: 'Claims that cannot be made' },
    about: {
      zh: '每行为一种文件不足以支持的说法。',
      en: 'One row is a claim that the documents cannot carry.',
    },
  },
  {
    id: column(id, '编号，永久不变。', 'Id, kept forever.'),
    ...textColumns('claim', '说法。', 'The claim.'),
    ...textColumns('why', '为何不能成立。', 'Why it cannot be made.'),
    records: column(
      idList.unwrap(),
      '会被误用的记录编号，以 ~ 相连。',
      'Ids of the records that it would misuse, joined by ~.',
    ),
  },
  (atlas) =>
    atlas.claims.map((row) => ({
      id: row.id,
      ...textCells('claim', row.claim),
      ...textCells('why', row.why),
      records: joinList(row.records)!,
    })),
);
