/** Dataset → the index of one language. Server only: it reads dictionaries that browsers never fetch. */
import type { Atlas } from '../dataset/dataset';
import type { Lang } from '../i18n/languages';
import { type Draft, key } from './draft';
import { entityDrafts } from './entities';
import { KINDS, type Kind, type Row, type SearchIndex } from './entry';
import { organisationDrafts, placeDrafts } from './places';
import { readingOf, simplifyPairs } from './readings';
import { figureDrafts, findingDrafts, recordDrafts } from './record-drafts';
import { fold, hasHan, readSimplify, type Simplify, squeeze } from './text';

/** Kinds that are looked for by name, so that they can be spelt in pinyin too. */
const SPELT: readonly Kind[] = [
  'enterprise',
  'field',
  'place',
  'organisation',
  'hub',
  'metric',
  'chart',
  'document',
  'instrument',
  'page',
];

/** The index of a dataset in one language. */
export function buildSearchIndex(atlas: Atlas, lang: Lang): SearchIndex {
  const drafts = [
    ...entityDrafts(atlas, lang),
    ...placeDrafts(atlas, lang),
    ...organisationDrafts(atlas, lang),
    ...recordDrafts(atlas, lang),
    ...figureDrafts(atlas, lang),
    ...findingDrafts(atlas, lang),
  ];
  const inOrder = KINDS.flatMap((kind) => drafts.filter((draft) => draft.kind === kind));
  const positions = new Map(inOrder.map((draft, index) => [key(draft.kind, draft.id), index]));
  const simplify = simplifyPairs(JSON.stringify(drafts));
  const map = readSimplify(simplify);
  const rows = {} as Record<Kind, Row[]>;
  for (const kind of KINDS) {
    rows[kind] = inOrder.filter((draft) => draft.kind === kind).map((draft) => rowOf(draft, positions, map));
  }
  return { release: atlas.release, figures: atlas.figures.length, simplify, rows };
}

function rowOf(draft: Draft, positions: ReadonlyMap<string, number>, simplify: Simplify): Row {
  const { id, title, page, note = '', value = '', words = '' } = draft;
  const spelt = new Map([title, ...(draft.names ?? [])].map((name) => [squeeze(fold(name, simplify)), name]));
  const distinct = [...spelt.values()];
  const readings = SPELT.includes(draft.kind)
    ? [...spelt.keys()].filter(hasHan).map((name) => readingOf(name))
    : [];
  const about = [...new Set(draft.about ?? [])].flatMap((each) => positions.get(each) ?? []);
  const row: Row = [
    ...[id, title, page, note, value],
    distinct.filter((name) => name !== title),
    about,
    words,
    readings,
  ] as unknown as Row;
  while (row.at(-1)?.length === 0) row.pop();
  return row;
}
