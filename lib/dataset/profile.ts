/** One enterprise: who it is, by facts from outside, and what the documents say of it. */
import type { Lang } from '../i18n/languages';
import type { Atlas, DataRecord } from './dataset';
import { type Dossier, dossierOf, namedField } from './dossier';
import type { Named } from './entity';
import { fieldsIn, partnersOf, type Related, recordsOfEnterprise } from './related';
import { type Enterprise, FACT_TOPICS, type FactTopic } from './schema';

export interface IdentityFact {
  /** Opens the fact beside the page; null for facts without an id. */
  id: string | null;
  what: string;
  value: string;
  source: string;
  /** Who published it, as far as the address says. */
  host: string;
}

/** One question about an enterprise; no facts means that none was found that could be sourced. */
export interface Identity {
  topic: FactTopic;
  facts: IdentityFact[];
}

/** A field of an enterprise, with the roles in which the documents name it. */
interface EnterpriseField extends Related {
  roles: string[];
}

export interface EnterpriseProfile {
  id: string;
  name: string;
  otherName: string;
  kind: Enterprise['kind'];
  identity: Identity[];
  dossier: Dossier;
  fields: EnterpriseField[];
  partners: Related[];
  /** Other enterprises with a field or a record in common, nearest first. */
  comparable: (Named & { shared: Named[]; together: number })[];
  /** What is said of all central enterprises alike; empty for enterprises that are none. */
  alike: Dossier | null;
  records: string[];
}

/** Facts by question, every question in its order. */
export function identityOf({ context }: Pick<Enterprise, 'context'>, lang: Lang): Identity[] {
  return FACT_TOPICS.map((topic) => ({
    topic,
    facts: context
      .filter((fact) => fact.topic === topic)
      .map(({ id, what, value, source }) => ({
        id: id ?? null,
        what: what[lang],
        value: value[lang],
        source,
        host: URL.canParse(source) ? new URL(source).hostname.replace(/^www\./, '') : source,
      })),
  }));
}

/** The group that a central enterprise belongs to, as the documents speak of it. */
const ALL_CENTRAL = 'central-enterprises';

/** The profile of an enterprise; undefined for an id that names none. */
export function enterpriseProfile(atlas: Atlas, id: string, lang: Lang): EnterpriseProfile | undefined {
  const enterprise = atlas.enterprises.find((each) => each.id === id);
  if (!enterprise) return undefined;
  const records = recordsOfEnterprise(atlas, id);
  const other: Lang = lang === 'zh' ? 'en' : 'zh';
  const roles = new Map<string, string[]>();
  const dossier = dossierOf(atlas, records, lang);
  for (const mention of dossier.mentions)
    for (const field of mention.fields)
      roles.set(field.id, [...new Set([...(roles.get(field.id) ?? []), mention.role])]);
  return {
    id,
    name: enterprise.name[lang],
    otherName: enterprise.name[other],
    kind: enterprise.kind,
    identity: identityOf(enterprise, lang),
    dossier,
    fields: fieldsIn(atlas, records, lang).map((field) => ({ ...field, roles: roles.get(field.id) ?? [] })),
    partners: partnersOf(atlas, id, lang),
    comparable: comparable(atlas, id, lang),
    alike: enterprise.kind === 'central' ? dossierOf(atlas, saidOfAll(atlas), lang) : null,
    records: records.map((record) => record.id),
  };
}

function saidOfAll(atlas: Atlas): DataRecord[] {
  return atlas.initiatives.filter(({ actors }) => actors.includes(ALL_CENTRAL));
}

/** Enterprises worth setting beside this one: those named in the same records, then those in the same fields. */
export function comparable(atlas: Atlas, id: string, lang: Lang): EnterpriseProfile['comparable'] {
  const fieldsOf = (enterprise: string) =>
    new Set(recordsOfEnterprise(atlas, enterprise).flatMap((record) => record.fields.flatMap(atlas.lineage)));
  const own = fieldsOf(id);
  return atlas.enterprises
    .filter((each) => each.id !== id)
    .map((each) => ({
      kind: 'enterprise' as const,
      id: each.id,
      name: each.name[lang],
      shared: [...fieldsOf(each.id)]
        .filter((field) => own.has(field))
        .map((field) => namedField(atlas, field, lang)),
      together: recordsOfEnterprise(atlas, id).filter(({ enterprises }) => enterprises.includes(each.id))
        .length,
    }))
    .filter(({ shared, together }) => shared.length + together > 0)
    .sort((a, b) => b.together - a.together || b.shared.length - a.shared.length);
}
