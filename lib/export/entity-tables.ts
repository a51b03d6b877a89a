/** Tables of what records speak about: metrics, enterprises, organisations, places, fields, roles. */
import { z } from 'zod';
import { enterprisesFile, metricsFile, organisationsFile, placesFile } from '../dataset/schema';
import {
  column,
  id,
  joinList,
  optionalTextCells,
  optionalTextColumns,
  textCells,
  textColumns,
  wordList,
} from './columns';
import { table } from './table';

const idColumn = column(id, '编号，永久不变。', 'Id, kept forever.');
const nameColumns = textColumns('name', '名称。', 'Name.');
const descriptionColumns = textColumns('description', '说明。', 'What it means.');
const unit = metricsFile.shape.units.element.shape;
const place = placesFile.element.shape;

export const metrics = table(
  'metrics',
  {
    title: { zh: '指标', en: 'Metrics' },
    about: { zh: '每行为一项指标及其单位。', en: 'One row is something that is measured, with its unit.' },
  },
  {
    id: idColumn,
    ...nameColumns,
    ...descriptionColumns,
    unit: column(id, '单位的编号。', 'Id of the unit.'),
    ...textColumns('unit_label', '单位的名称。', 'Name of the unit.'),
    scale: column(unit.scale, '单位的类别。', 'What kind of unit it is.'),
    counting_unit: column(
      id.nullable(),
      '计数所数之物；非计数则空。',
      'The thing that is counted; empty where the metric is not a count.',
    ),
    difference_of: column(
      id.nullable(),
      '此单位为何单位之差：百分点为百分数之差。',
      'The unit whose differences count in this one: percentage points are differences of per cent.',
    ),
  },
  (atlas) =>
    atlas.metrics.map((row) => {
      const { id: unitId, label, scale, differenceOf } = atlas.unit(row.id);
      return {
        id: row.id,
        ...textCells('name', row.name),
        ...textCells('description', row.description),
        unit: unitId,
        ...textCells('unit_label', label),
        scale,
        counting_unit: scale === 'count' ? unitId : null,
        difference_of: differenceOf ?? null,
      };
    }),
);

export const enterprises = table(
  'enterprises',
  {
    title: { zh: '企业', en: 'Enterprises' },
    about: { zh: '每行为一家文中点名的企业。', en: 'One row is an enterprise that the documents name.' },
  },
  {
    id: idColumn,
    ...nameColumns,
    kind: column(
      enterprisesFile.element.shape.kind,
      '种类：central 中央企业，local 地方国有企业，listed 上市公司。',
      'Kind: central or local state-owned enterprise, or listed company.',
    ),
    aliases: column(
      wordList,
      '别名、旧名、证券代码，以 ~ 相连。',
      'Other and former names and stock codes, joined by ~.',
    ),
  },
  (atlas) =>
    atlas.enterprises.map((row) => ({
      id: row.id,
      ...textCells('name', row.name),
      kind: row.kind,
      aliases: joinList(row.aliases),
    })),
);

export const enterpriseFacts = table(
  'enterprise-facts',
  {
    title: { zh: '企业的文外资料', en: 'Facts about enterprises' },
    about: {
      zh: '每行为一条文件之外的公开资料，附出处。',
      en: 'One row is a public fact from outside the documents, with its source.',
    },
  },
  {
    enterprise: column(id, '企业的编号。', 'Id of the enterprise.'),
    ...textColumns('what', '何种资料。', 'What the fact is.'),
    ...textColumns('value', '内容。', 'What it says.'),
    place: column(id.nullable(), '所涉地点的编号。', 'Id of the place that it is about.'),
    record: column(
      id.nullable(),
      '打开出处的编号；打不开则空。',
      'Id under which it opens like a record; empty where it has none.',
    ),
    basis: column(z.literal('context'), '依据：一律为文外资料。', 'Basis: always context from outside.'),
    source: column(z.string().min(1), '出处。', 'Where it was read.'),
  },
  (atlas) =>
    atlas.enterprises.flatMap((row) =>
      row.context.map((fact) => ({
        enterprise: row.id,
        ...textCells('what', fact.what),
        ...textCells('value', fact.value),
        place: fact.place ?? null,
        record: fact.id ?? null,
        basis: 'context' as const,
        source: fact.source,
      })),
    ),
);

export const organisations = table(
  'organisations',
  {
    title: { zh: '机构与公众人物', en: 'Organisations' },
    about: {
      zh: '每行为一个机构、企业群体、院所、媒体或公众人物。',
      en: 'One row is a public body, a group of enterprises, an institute, a medium or a public figure.',
    },
  },
  {
    id: idColumn,
    ...nameColumns,
    kind: column(organisationsFile.element.shape.kind, '种类。', 'What kind it is.'),
    enterprise: column(id.nullable(), '所属企业的编号。', 'Id of the enterprise it is part of.'),
    place: column(id.nullable(), '所在地的编号。', 'Id of the place where it is.'),
  },
  (atlas) =>
    atlas.organisations.map((row) => ({
      id: row.id,
      ...textCells('name', row.name),
      kind: row.kind,
      enterprise: row.enterprise ?? null,
      place: row.place ?? null,
    })),
);

export const places = table(
  'places',
  {
    title: { zh: '地点', en: 'Places' },
    about: { zh: '每行为一个省或市。', en: 'One row is a province or a city.' },
  },
  {
    id: idColumn,
    ...nameColumns,
    kind: column(place.kind, '种类。', 'What kind of place it is.'),
    adcode: column(
      place.adcode,
      '所在省级行政区的区划代码。',
      'Administrative code of the province that it is or lies in.',
    ),
    east: column(z.number().nullable(), '城市标注处的东经，度。', 'Degrees east where a city is marked.'),
    north: column(z.number().nullable(), '城市标注处的北纬，度。', 'Degrees north where a city is marked.'),
  },
  (atlas) =>
    atlas.places.map((row) => ({
      id: row.id,
      ...textCells('name', row.name),
      kind: row.kind,
      adcode: row.adcode,
      east: row.at?.[0] ?? null,
      north: row.at?.[1] ?? null,
    })),
);

export const fields = table(
  'fields',
  {
    title: { zh: '领域', en: 'Fields' },
    about: {
      zh: '每行为一个技术领域；分组和上下级由本站所定。',
      en: 'One row is a field of technology; the grouping and the hierarchy are this atlas’s own.',
    },
  },
  {
    id: idColumn,
    ...nameColumns,
    group: column(id, '分组的编号。', 'Id of the group.'),
    ...textColumns('group_name', '分组的名称。', 'Name of the group.'),
    parent: column(id.nullable(), '上级领域的编号。', 'Id of the wider field.'),
    ...optionalTextColumns('description', '说明。', 'What it means.'),
  },
  (atlas) => {
    const groups = new Map(atlas.groups.map((group) => [group.id, group.name]));
    return atlas.fields.map((row) => ({
      id: row.id,
      ...textCells('name', row.name),
      group: row.group,
      ...textCells('group_name', groups.get(row.group)!),
      parent: row.parent ?? null,
      ...optionalTextCells('description', row.description),
    }));
  },
);

export const roles = table(
  'roles',
  {
    title: { zh: '领域的角色', en: 'Roles' },
    about: {
      zh: '每行为文件点名领域时的一种角色。',
      en: 'One row is a role in which a document names a field.',
    },
  },
  { id: idColumn, ...nameColumns, ...descriptionColumns },
  (atlas) =>
    atlas.roles.map((row) => ({
      id: row.id,
      ...textCells('name', row.name),
      ...textCells('description', row.description),
    })),
);
