/** Columns that the tables of records share. */
import { z } from 'zod';
import type { DataRecord } from '../dataset/dataset';
import { BASES } from '../view/view';
import {
  column,
  evidenceCells,
  evidenceColumns,
  id,
  idList,
  joinList,
  optionalTextCells,
  optionalTextColumns,
  textColumns,
} from './columns';

/** What a record is, at the head of its row. */
export const headColumns = {
  id: column(id, '记录编号，永久不变。', 'Id of the record, kept forever.'),
  ...textColumns('title', '名称，由本站撰写。', 'Name, in words of this atlas.'),
};

/** What filters look at, and what the record rests on, at the end of its row. */
export const tailColumns = {
  enterprises: column(
    idList,
    '记录所涉企业，以 ~ 相连；筛选即依此。',
    'Enterprises it concerns, joined by ~; filters look here.',
  ),
  fields: column(
    idList,
    '记录所涉领域，以 ~ 相连；筛选即依此。',
    'Fields it concerns, joined by ~; filters look here.',
  ),
  basis: column(
    z.enum(BASES),
    '依据：reported 原文所载，computed 推算，context 文外公开资料。',
    'Basis: reported by a document, computed from reported values, or context from outside the documents.',
  ),
  document: column(
    id.nullable(),
    '所出文件的编号；推算自多份文件则空。',
    'Id of the document; empty where it is computed from several.',
  ),
  ...evidenceColumns,
  ...optionalTextColumns('note', '说明。', 'Note.'),
};

/** Cells of `tailColumns`. */
export function tailCells({ enterprises, fields, basis, document, evidence, note }: DataRecord) {
  return {
    enterprises: joinList(enterprises),
    fields: joinList(fields),
    basis,
    document,
    ...evidenceCells(evidence),
    ...optionalTextCells('note', note),
  };
}

export const actorsColumn = column(
  idList,
  '行动者：企业、机构或公众人物的编号，以 ~ 相连。',
  'Who acts or is asked to: ids of enterprises, bodies or public figures, joined by ~.',
);

export const batchColumn = column(
  z.enum(['first', 'second']).nullable(),
  '所属批次；原文未说则空。',
  'Batch; empty where the text states none.',
);
