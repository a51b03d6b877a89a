/** What stands near an enterprise or a field: by records that name both, and by our own grouping. */
import type { Lang } from '../i18n/languages';
import type { Atlas, DataRecord } from './dataset';
import { actorIds, namedActor, namedField } from './dossier';
import type { Named } from './entity';

/** Somebody or something named together with the subject, and the records that do so. */
export interface Related extends Named {
  records: string[];
}

const byRecords = (a: Related, b: Related) => b.records.length - a.records.length;

/** Counts, for each id that `idsOf` finds in a record, the records it stands in. */
function tally(
  records: readonly DataRecord[],
  idsOf: (record: DataRecord) => readonly string[],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const record of records)
    for (const id of new Set(idsOf(record))) found.set(id, [...(found.get(id) ?? []), record.id]);
  return found;
}

/** Records that name the enterprise, or an institute of it, as subject, lead, actor, partner or speaker. */
export function recordsOfEnterprise(atlas: Atlas, id: string): DataRecord[] {
  return atlas.records.filter(({ enterprises }) => enterprises.includes(id));
}

/** Records that name the field, or one under it. */
export function recordsOfField(atlas: Atlas, id: string): DataRecord[] {
  return atlas.records.filter(({ fields }) => fields.some((field) => atlas.lineage(field).includes(id)));
}

/** Fields that the records name, most records first. */
export function fieldsIn(atlas: Atlas, records: readonly DataRecord[], lang: Lang): Related[] {
  return [...tally(records, ({ fields }) => fields)]
    .map(([id, ids]) => ({ ...namedField(atlas, id, lang), records: ids }))
    .sort(byRecords);
}

/** Enterprises, then public bodies and groups, that the records name; persons are left out. */
export function actorsIn(atlas: Atlas, records: readonly DataRecord[], lang: Lang): Related[] {
  const persons = new Set(atlas.organisations.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return [...tally(records, (record) => actorIds(record).filter((id) => !persons.has(id)))]
    .map(([id, ids]) => ({ ...namedActor(atlas, id, lang), records: ids }))
    .sort((a, b) => Number(b.kind === 'enterprise') - Number(a.kind === 'enterprise') || byRecords(a, b));
}

/**
 * Who the documents say worked with the enterprise: in one initiative, or as parties of one result. A body
 * beside an enterprise may be only the one that tells, and a group is addressed, not working; both are left out.
 */
export function partnersOf(atlas: Atlas, id: string, lang: Lang): Related[] {
  const organisation = (other: string) => atlas.organisations.find((each) => each.id === other);
  const joint = recordsOfEnterprise(atlas, id).filter(
    ({ table }) => table === 'initiatives' || table === 'events',
  );
  const works = (other: string) => {
    const found = organisation(other);
    return !found || (found.kind === 'institute' && found.enterprise !== id);
  };
  const others = (record: DataRecord) => actorIds(record).filter((other) => other !== id && works(other));
  return [...tally(joint, others)]
    .map(([other, records]) => ({ ...namedActor(atlas, other, lang), records }))
    .sort(byRecords);
}

/** Fields named in the same records as this one; its own ancestors and descendants are not among them. */
export function fieldsBeside(atlas: Atlas, id: string, lang: Lang): Related[] {
  const line = atlas.lineage(id);
  return fieldsIn(atlas, recordsOfField(atlas, id), lang).filter(
    (other) => !line.includes(other.id) && !atlas.lineage(other.id).includes(id),
  );
}

/** Our own hierarchy around a field: what it lies in, what lies in it, what shares its group. */
export function fieldNeighbours(
  atlas: Atlas,
  id: string,
  lang: Lang,
): { group: string; parents: Named[]; children: Named[]; siblings: Named[] } {
  const { group, parent } = atlas.field(id);
  const name = (other: string) => namedField(atlas, other, lang);
  const children = atlas.fields.filter((each) => each.parent === id);
  const siblings = atlas.fields.filter(
    (each) => each.group === group && each.parent === parent && each.id !== id,
  );
  return {
    group: atlas.groups.find((each) => each.id === group)?.name[lang] ?? group,
    parents: atlas.lineage(id).slice(1).map(name),
    children: children.map((each) => name(each.id)),
    siblings: siblings.map((each) => name(each.id)),
  };
}

/** Enterprises, fields and metrics that the records of a document are about, in the order of the data. */
export function namesInDocument(
  atlas: Atlas,
  document: string,
  lang: Lang,
): { enterprises: Named[]; fields: Named[]; metrics: Named[] } {
  const records = atlas.records.filter(({ evidence }) =>
    evidence.some((place) => place.document === document),
  );
  const enterprises = new Set(records.flatMap((record) => record.enterprises));
  const fields = new Set(records.flatMap((record) => record.fields));
  const metrics = new Set(records.flatMap((row) => (row.table === 'observations' ? [row.metric] : [])));
  return {
    enterprises: atlas.enterprises
      .filter(({ id }) => enterprises.has(id))
      .map(({ id }) => namedActor(atlas, id, lang)),
    fields: atlas.fields.filter(({ id }) => fields.has(id)).map(({ id }) => namedField(atlas, id, lang)),
    metrics: atlas.metrics
      .filter(({ id }) => metrics.has(id))
      .map(({ id, name }) => ({ kind: 'metric', id, name: name[lang] })),
  };
}
