/** Tables of what the documents state besides values: hubs, initiatives, events, mentions, instruments. */
import { z } from 'zod';
import { recordTitle } from '../dataset/explain';
import { EVENT_KINDS, INSTRUMENT_KINDS, STATES } from '../dataset/schema';
import { inEachLanguage } from '../i18n/languages';
import { column, id, idList, joinList, textCells } from './columns';
import { actorsColumn, batchColumn, headColumns, tailCells, tailColumns } from './record-columns';
import { table } from './table';
import { statedTimeCells, statedTimeColumns, timeCells, timeColumns } from './time-columns';

export const hubs = table(
  'hubs',
  {
    title: { zh: '策源地', en: 'Hubs' },
    about: {
      zh: '每行为一个文中点名的原创技术策源地。',
      en: 'One row is an original-technology hub that a document names.',
    },
  },
  {
    ...headColumns,
    enterprise: column(id, '承建企业的编号。', 'Id of the enterprise that runs it.'),
    batch: batchColumn,
    place: column(
      id.nullable(),
      '所在地的编号；原文未写则空。',
      'Id of the place; empty where the text states none.',
    ),
    ...timeColumns,
    ...tailColumns,
  },
  (atlas) =>
    atlas.hubs.map((row) => ({
      id: row.id,
      ...textCells('title', row.title),
      enterprise: row.enterprise,
      batch: row.batch,
      place: row.place,
      ...timeCells(row.time),
      ...tailCells(row),
    })),
);

export const initiatives = table(
  'initiatives',
  {
    title: { zh: '举措', en: 'Initiatives' },
    about: {
      zh: '每行为一件已完成、进行中、计划中或被要求去做的事。',
      en: 'One row is something done, under way, planned or called for.',
    },
  },
  {
    ...headColumns,
    state: column(
      z.enum(STATES),
      '状态：achieved 已完成，under-way 进行中，planned 计划中，called-for 被要求。',
      'State: achieved, under way, planned or called for.',
    ),
    actors: actorsColumn,
    partners: column(idList, '合作方的编号，以 ~ 相连。', 'Ids of the partners, joined by ~.'),
    ...timeColumns,
    ...tailColumns,
  },
  (atlas) =>
    atlas.initiatives.map((row) => ({
      id: row.id,
      ...textCells('title', row.title),
      state: row.state,
      actors: joinList(row.actors),
      partners: joinList(row.partners),
      ...timeCells(row.time),
      ...tailCells(row),
    })),
);

export const events = table(
  'events',
  {
    title: { zh: '事件', en: 'Events' },
    about: { zh: '每行为一件有时间的事。', en: 'One row is something dated.' },
  },
  {
    ...headColumns,
    kind: column(z.enum(EVENT_KINDS), '事件的种类。', 'What kind of event it is.'),
    actors: actorsColumn,
    place: column(
      id.nullable(),
      '地点的编号；原文未说则空。',
      'Id of the place; empty where none is stated.',
    ),
    ...timeColumns,
    ...tailColumns,
  },
  (atlas) =>
    atlas.events.map((row) => ({
      id: row.id,
      ...textCells('title', row.title),
      kind: row.kind,
      actors: joinList(row.actors),
      place: row.place,
      ...timeCells(row.time),
      ...tailCells(row),
    })),
);

export const mentions = table(
  'mentions',
  {
    title: { zh: '领域提及', en: 'Mentions' },
    about: {
      zh: '每行为文中以某种角色点名的一个领域。',
      en: 'One row is a field that a document names in a role.',
    },
  },
  {
    ...headColumns,
    field: column(id, '领域的编号。', 'Id of the field.'),
    role: column(id, '角色的编号。', 'Id of the role.'),
    by: column(
      id,
      '说者或行动者：企业、机构或公众人物的编号。',
      'Who speaks or acts: id of an enterprise, body or public figure.',
    ),
    ...timeColumns,
    ...tailColumns,
  },
  (atlas) =>
    atlas.mentions.map((row) => ({
      id: row.id,
      ...textCells(
        'title',
        inEachLanguage((lang) => recordTitle(atlas, row, lang)),
      ),
      field: row.field,
      role: row.role,
      by: row.by,
      ...timeCells(row.time),
      ...tailCells(row),
    })),
);

export const instruments = table(
  'instruments',
  {
    title: { zh: '政策与计划', en: 'Instruments' },
    about: {
      zh: '每行为文中点名的一项政策、法规、规划、专项或奖项。',
      en: 'One row is a policy, regulation, plan, programme or award that a document names.',
    },
  },
  {
    ...headColumns,
    kind: column(z.enum(INSTRUMENT_KINDS), '种类。', 'What kind of instrument it is.'),
    actors: actorsColumn,
    ...statedTimeColumns,
    ...tailColumns,
  },
  (atlas) =>
    atlas.instruments.map((row) => ({
      id: row.id,
      ...textCells('title', row.title),
      kind: row.kind,
      actors: joinList(row.actors),
      ...statedTimeCells(row.time),
      ...tailCells(row),
    })),
);
