/** What else is about the enterprise or field of the point that a reader looks at. */
import type { Atlas } from '../dataset/dataset';
import { standingUnder } from '../dataset/select';
import { DEFAULT_VIEW } from '../view/view';
import type { Subject } from './chart';
import type { Point } from './points';

type Choosable = Pick<Atlas, 'record' | 'lineage'>;

/** What a point is about: what it names, else the enterprises of its record, else the record's fields. */
export function subjectsOf(atlas: Choosable, point: Point): Subject[] {
  if ('about' in point) return [point.about];
  const { enterprises = [], fields = [] } = atlas.record(point.record) ?? {};
  const key = enterprises.length ? 'enterprise' : 'field';
  return (enterprises.length ? enterprises : fields).map((id) => ({ key, id }));
}

/**
 * The points that are about one of the subjects: records as a filter would find them, and the names that they or
 * the subjects bear. Empty where a chart knows nothing of them.
 */
export function litPoints(atlas: Atlas, points: readonly Point[], subjects: readonly Subject[]): Point[] {
  const ids = (key: Subject['key']) =>
    subjects.flatMap((subject) => (subject.key === key ? [subject.id] : []));
  const rules = (['enterprise', 'field', 'document'] as const).flatMap((key) =>
    ids(key).length ? [standingUnder(atlas, { ...DEFAULT_VIEW, [key]: ids(key) })] : [],
  );
  const found = new Set(
    points.flatMap((point) => {
      const record = 'record' in point ? atlas.record(point.record) : undefined;
      return record && rules.some((rule) => rule(record) === 'match') ? [record] : [];
    }),
  );
  const named = new Set(
    [...found].flatMap(({ enterprises, fields }) => [...enterprises, ...fields.flatMap(atlas.lineage)]),
  );
  const isNamed = ({ key, id }: Subject) =>
    named.has(id) || (key === 'field' ? atlas.lineage(id) : [id]).some((each) => ids(key).includes(each));
  return points.filter((point) =>
    'about' in point ? isNamed(point.about) : found.has(atlas.record(point.record)!),
  );
}
