/** What the picture of field mentions consists of: matrices of fields and roles, sorted and told apart. */
import type { Atlas } from '../../dataset/dataset';
import { kept } from '../../dataset/kept';
import type { Time } from '../../dataset/time';
import { formatTime } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import { type Cells, cellsOf, type NamedField } from './cells';

/** What a role says about a field; it decides the colour. */
export type RoleKind = 'laid-out' | 'sought' | 'company' | 'other';

export const ROLE_KINDS: readonly { kind: RoleKind; label: Text }[] = [
  { kind: 'laid-out', label: { zh: '已布局', en: 'Laid out' } },
  { kind: 'sought', label: { zh: '目标与要求', en: 'Aims and calls' } },
  { kind: 'company', label: { zh: '企业与成效', en: 'Companies, results' } },
  { kind: 'other', label: { zh: '看法', en: 'Views' } },
];

const KIND_OF_ROLE: Record<string, RoleKind> = {
  'second-batch-field': 'laid-out',
  'laboratory-field': 'laid-out',
  'frontier-target': 'sought',
  'early-layout': 'sought',
  'push-area': 'sought',
  'weak-link': 'sought',
  'named-hub': 'company',
  'company-technology': 'company',
  'provincial-result': 'company',
  'expert-list': 'other',
};

export interface RoleColumn {
  id: string;
  name: Text;
  kind: RoleKind;
  /** Who speaks and when, where the whole column has one answer. */
  speaker: Text;
  time: Text;
}

export interface FieldRow {
  id: string;
  name: Text;
  /** By role, in the order of the roles. */
  dots: ReadonlyMap<string, NamedField[]>;
}

/** A matrix of its own: fields that policy names, fields that only enterprises stand for, or the background. */
export interface Block {
  by: 'policy' | 'company';
  title: Text;
  context: boolean;
  roles: RoleColumn[];
  sections: { enterprise: { id: string; name: Text } | null; rows: FieldRow[] }[];
}

/** Sorts mentions into matrices: named by policy, named only for an enterprise, and the background. */
export function blocksOf(atlas: Atlas, ofMatches: Cells, ofContext: Cells): Block[] {
  const [policy, company] = byWhomNamed(ofMatches);
  const companyTitle = policy.size
    ? { zh: '只记在企业名下的领域', en: 'Named only for an enterprise' }
    : { zh: '记在企业名下的领域', en: 'Named for an enterprise' };
  const whole = (cells: Cells) => [{ enterprise: null, rows: rowsOf(atlas, cells) }];
  const blocks: Block[] = [
    {
      by: 'policy',
      title: { zh: '政策、讲话与专家点名的领域', en: 'Named by policy, officials or an expert' },
      context: false,
      roles: rolesAmong(atlas, policy),
      sections: whole(policy),
    },
    {
      by: 'company',
      title: companyTitle,
      context: false,
      roles: rolesAmong(atlas, company),
      sections: sectionsOf(atlas, company),
    },
    {
      by: 'policy',
      title: { zh: '背景：不专指某家企业', en: 'Background: not about one enterprise' },
      context: true,
      roles: rolesAmong(atlas, ofContext),
      sections: whole(ofContext),
    },
  ];
  return blocks.filter(({ roles }) => roles.length);
}

/** The fields that anybody names beside enterprises, and those that only enterprises stand for. */
function byWhomNamed(cells: Cells): [policy: Cells, company: Cells] {
  const [policy, company]: [Cells, Cells] = [new Map(), new Map()];
  for (const [field, row] of cells) {
    const byPolicy = [...row.values()].some((dots) =>
      dots.some(({ mention }) => !mention.enterprises.length),
    );
    (byPolicy ? policy : company).set(field, row);
  }
  return [policy, company];
}

/** A section for each enterprise, those with most fields first. */
function sectionsOf(atlas: Atlas, cells: Cells): Block['sections'] {
  const byEnterprise = new Map<string, NamedField[]>();
  for (const row of cells.values())
    for (const dots of row.values())
      for (const dot of dots)
        for (const id of dot.mention.enterprises) kept(byEnterprise, id, () => []).push(dot);
  return atlas.enterprises
    .flatMap(({ id, name }) => {
      const own = byEnterprise.get(id);
      return own ? [{ enterprise: { id, name }, rows: rowsOf(atlas, cellsOf(own)) }] : [];
    })
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** Columns by kind, then in the order of the data. */
function rolesAmong(atlas: Atlas, cells: Cells): RoleColumn[] {
  const rows = [...cells.values()];
  const columns = atlas.roles.flatMap(({ id, name }) => {
    const dots = rows.flatMap((row) => row.get(id) ?? []);
    return dots.length ? [columnOf(atlas, id, name, dots)] : [];
  });
  return ROLE_KINDS.flatMap(({ kind }) => columns.filter((column) => column.kind === kind));
}

function columnOf(atlas: Atlas, id: string, name: Text, dots: readonly NamedField[]): RoleColumn {
  const [first, ...others] = new Set(dots.map(({ mention }) => mention.by));
  const speaker = inEachLanguage((lang) =>
    others.length
      ? { zh: `${others.length + 1} 家或人`, en: `${others.length + 1} voices` }[lang]
      : withoutOffice(atlas.actorName(first!)[lang]),
  );
  return { id, name, kind: kindOf(id), speaker, time: timeSpan(dots) };
}

/** Most roles first, then by group and in the order of the data. */
function rowsOf(atlas: Atlas, cells: Cells): FieldRow[] {
  return atlas.groups
    .flatMap(({ id }) => atlas.fields.filter((field) => field.group === id && cells.has(field.id)))
    .map(({ id, name }) => {
      const row = cells.get(id)!;
      return { id, name, dots: new Map(atlas.roles.flatMap((role) => inRole(row, role.id))) };
    })
    .sort((a, b) => b.dots.size - a.dots.size);
}

const inRole = (row: Map<string, NamedField[]>, role: string): [string, NamedField[]][] => {
  const dots = row.get(role);
  return dots ? [[role, dots]] : [];
};

const kindOf = (role: string): RoleKind => KIND_OF_ROLE[role] ?? 'other';

/** `张玉卓（国务院国资委主任）` → `张玉卓`, for column heads. */
const withoutOffice = (name: string) => name.replace(/\s*[（(].*$/, '');

/** The one time that all mentions share, else the years from first to last. */
export function timeSpan(dots: readonly NamedField[]): Text {
  const times = new Map<string, Time>();
  for (const { mention } of dots) times.set(mention.time.value, mention.time);
  const [only = '', ...others] = times.keys();
  const years = [...times.values()].map(({ end }) => end.slice(0, 4)).sort();
  const span = others.length ? [...new Set([years[0]!, years.at(-1)!])].join('/') : only;
  return inEachLanguage((lang) => formatTime(span, lang));
}
