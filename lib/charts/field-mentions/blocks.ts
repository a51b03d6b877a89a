/** What the picture of field mentions consists of: matrices of fields and roles, sorted and told apart. */
import type { Atlas, Mention } from '../../dataset/dataset';
import { formatTime } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { Datum } from '../chart';
import { statedTime } from '../parts/names';

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
  dots: (Datum & { role: string })[];
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
export function blocksOf(atlas: Atlas, ofMatches: Mention[], ofContext: Mention[]): Block[] {
  const byPolicy = new Set(ofMatches.flatMap((row) => (row.enterprises.length ? [] : [row.field])));
  const policy = ofMatches.filter(({ field }) => byPolicy.has(field));
  const company = ofMatches.filter(({ field }) => !byPolicy.has(field));
  const titles = {
    policy: { zh: '政策、讲话与专家点名的领域', en: 'Named by policy, officials or an expert' },
    company: policy.length
      ? { zh: '只记在企业名下的领域', en: 'Named only for an enterprise' }
      : { zh: '记在企业名下的领域', en: 'Named for an enterprise' },
    context: { zh: '背景：不专指某家企业', en: 'Background: not about one enterprise' },
  };
  const enterprises = atlas.enterprises
    .map(({ id, name }) => ({
      enterprise: { id, name },
      rows: rowsOf(
        atlas,
        company.filter(({ enterprises }) => enterprises.includes(id)),
      ),
    }))
    .filter(({ rows }) => rows.length)
    .sort((a, b) => b.rows.length - a.rows.length);
  const blocks: Block[] = [
    {
      by: 'policy',
      title: titles.policy,
      context: false,
      roles: rolesAmong(atlas, policy),
      sections: [{ enterprise: null, rows: rowsOf(atlas, policy) }],
    },
    {
      by: 'company',
      title: titles.company,
      context: false,
      roles: rolesAmong(atlas, company),
      sections: enterprises,
    },
    {
      by: 'policy',
      title: titles.context,
      context: true,
      roles: rolesAmong(atlas, ofContext),
      sections: [{ enterprise: null, rows: rowsOf(atlas, ofContext) }],
    },
  ];
  return blocks.filter(({ roles }) => roles.length);
}

/** Columns by kind, then in the order of the data. */
function rolesAmong(atlas: Atlas, mentions: Mention[]): RoleColumn[] {
  return ROLE_KINDS.flatMap(({ kind }) =>
    atlas.roles.flatMap(({ id, name }) => {
      const named = mentions.filter(({ role }) => role === id);
      if (!named.length || kindOf(id) !== kind) return [];
      const speakers = unique(named.map(({ by }) => by));
      const speaker = inEachLanguage((lang) =>
        speakers.length === 1
          ? withoutOffice(atlas.actorName(speakers[0]!)[lang])
          : { zh: `${speakers.length} 家或人`, en: `${speakers.length} voices` }[lang],
      );
      const time = timeSpan(named);
      return [{ id, name, kind, speaker, time }];
    }),
  );
}

/** Most roles first, then by group and in the order of the data. */
function rowsOf(atlas: Atlas, mentions: Mention[]): FieldRow[] {
  const order = atlas.groups.flatMap(({ id }) => atlas.fields.filter(({ group }) => group === id));
  const byField = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const named = byField.get(mention.field);
    if (named) named.push(mention);
    else byField.set(mention.field, [mention]);
  }
  return order
    .map((field) => ({ field, named: byField.get(field.id) ?? [] }))
    .filter(({ named }) => named.length)
    .sort(
      (a, b) =>
        unique(b.named.map(({ role }) => role)).length - unique(a.named.map(({ role }) => role)).length,
    )
    .map(({ field, named }) => ({
      id: field.id,
      name: field.name,
      dots: atlas.roles
        .flatMap(({ id }) => named.filter(({ role }) => role === id))
        .map((mention) => ({
          record: mention.id,
          role: mention.role,
          get tip() {
            return [
              inEachLanguage((lang) => `${field.name[lang]} · ${roleName(atlas, mention.role)[lang]}`),
              atlas.roles.find(({ id }) => id === mention.role)!.description,
              inEachLanguage((lang) => `${atlas.actorName(mention.by)[lang]} · ${statedTime(mention)[lang]}`),
            ];
          },
        })),
    }));
}

const kindOf = (role: string): RoleKind => KIND_OF_ROLE[role] ?? 'other';

/** Name of a role. */
export const roleName = (atlas: Atlas, role: string): Text => atlas.roles.find(({ id }) => id === role)!.name;

/** `张玉卓（国务院国资委主任）` → `张玉卓`, for column heads. */
const withoutOffice = (name: string) => name.replace(/\s*[（(].*$/, '');

/** The one time that all mentions share, else the years from first to last. */
export function timeSpan(mentions: readonly Mention[]): Text {
  const [only, ...others] = unique(mentions.map(({ time }) => time.value));
  const years = mentions.map(({ time }) => time.end.slice(0, 4)).sort();
  const span = others.length ? unique([years[0]!, years.at(-1)!]).join('/') : (only ?? '');
  return inEachLanguage((lang) => formatTime(span, lang));
}

/** Each item once, in the order of first appearance. */
export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
