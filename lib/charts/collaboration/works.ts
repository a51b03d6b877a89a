/** Joint works that the documents state: initiatives with their partners, and events of several parties. */
import type { Atlas, DatedEvent, Initiative } from '../../dataset/dataset';
import type { EventKind, State } from '../../dataset/schema';
import { select } from '../../dataset/select';
import { compareDays } from '../../dataset/time';
import { messages } from '../../i18n';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { Datum } from '../chart';
import { actorNames, statedTime } from '../parts/names';
import { allTold, type Party, type Told } from './told';

/** One joint work. An event that tells of the same work as an initiative is the same work. */
export interface Work extends Datum {
  told: (Initiative | DatedEvent)[];
  title: Text;
  parties: Party[];
  state: State | null;
  kind: EventKind | null;
  /** Still to come when it was written. */
  planned: boolean;
  readonly said: Text;
  readonly time: Text;
  context: boolean;
}

/** Works that share parties, with their parties in an order that keeps those of one work together. */
export interface Circle {
  parties: string[];
  works: Work[];
}

/** Every joint work of which a view leaves something, oldest first. */
export function worksUnder(atlas: Atlas, view: View): Work[] {
  return allTold(atlas)
    .flatMap((work) => {
      const left = select(atlas, view, work.told);
      const context = left.every(({ standing }) => standing === 'context');
      return left.length
        ? [
            workOf(
              atlas,
              work,
              left.map(({ record }) => record),
              context,
            ),
          ]
        : [];
    })
    .sort((a, b) => compareDays(a.told[0]!.time.start, b.told[0]!.time.start));
}

/**
 * Later than the first day that each telling document can be of: where only the document's month is known,
 * a day within that month has not been shown to be past.
 */
function mayLieAhead(atlas: Atlas, { kind, time, evidence }: DatedEvent): boolean {
  const documents = atlas.documents.filter(({ id }) => evidence.some(({ document }) => document === id));
  return kind === 'target' || documents.every(({ date }) => time.start > date.start);
}

/** The names of parties as one list. */
export const partyNames = (atlas: Atlas, parties: readonly Party[]): Text =>
  actorNames(
    atlas,
    parties.map(({ id }) => id),
  );

/** State of an initiative, or kind of an event, and whether that was still to come. */
export function saidOf(atlas: Atlas, record: Initiative | DatedEvent): Text {
  const planned = record.table === 'events' && mayLieAhead(atlas, record);
  return inEachLanguage((lang) => {
    const text = messages(lang);
    if (record.table === 'initiatives') return text.state[record.state];
    return text.eventKind[record.kind] + (planned ? { zh: '（预告）', en: ' (announced)' }[lang] : '');
  });
}

/** The work as the first of its records that a view leaves tells it, under the title it has in all views. */
function workOf(atlas: Atlas, work: Told, told: Work['told'], context: boolean): Work {
  const [record] = told;
  const { title } = work.told[0];
  const { parties } = work;
  return {
    record: record!.id,
    get tip() {
      const { said, time } = this;
      return [
        title,
        partyNames(atlas, parties),
        inEachLanguage((lang) => `${said[lang]} · ${time[lang]}`),
        ...(record!.note ? [record!.note] : []),
        inEachLanguage((lang) =>
          context ? messages(lang).chart.context : messages(lang).basis[record!.basis],
        ),
      ];
    },
    told,
    title,
    parties,
    state: record!.table === 'initiatives' ? record!.state : null,
    kind: record!.table === 'events' ? record!.kind : null,
    planned: record!.table === 'events' && mayLieAhead(atlas, record!),
    get said() {
      return saidOf(atlas, record!);
    },
    get time() {
      return statedTime(record!);
    },
    context,
  };
}

/** Works tied by common parties stand together; circles of named enterprises first, then the larger ones. */
export function circlesOf(atlas: Atlas, works: readonly Work[]): Circle[] {
  const groups = tiedTogether(works);
  const enterprises = new Set(atlas.enterprises.map(({ id }) => id));
  const named = (group: Work[]) => group.some(({ parties }) => parties.some(({ id }) => enterprises.has(id)));
  return groups
    .sort(
      (a, b) =>
        Number(a[0]!.context) - Number(b[0]!.context) ||
        Number(named(b)) - Number(named(a)) ||
        b.length - a.length,
    )
    .map((group) => ({ parties: partiesInOrder(group), works: inOrder(group) }));
}

/** Works that share parties, directly or through others; background only with background. */
function tiedTogether(works: readonly Work[]): Work[][] {
  let groups: { context: boolean; ids: Set<string>; works: Work[] }[] = [];
  for (const work of works) {
    const ids = work.parties.map(({ id }) => id);
    const joined = groups.filter(
      (group) => group.context === work.context && ids.some((id) => group.ids.has(id)),
    );
    const [first, ...others] = joined;
    if (!first) {
      groups.push({ context: work.context, ids: new Set(ids), works: [work] });
      continue;
    }
    for (const other of others) {
      for (const id of other.ids) first.ids.add(id);
      first.works.push(...other.works);
    }
    for (const id of ids) first.ids.add(id);
    first.works.push(work);
    // The newest ties come last.
    groups = [...groups.filter((group) => !joined.includes(group)), first];
  }
  return groups.map((group) => group.works);
}

/** Works of few parties before those that draw more in, so that ties do not run past strangers. */
const inOrder = (works: readonly Work[]) => {
  const common = new Map<string, number>();
  for (const { parties } of works) for (const { id } of parties) common.set(id, (common.get(id) ?? 0) + 1);
  const weight = ({ parties }: Work) =>
    parties.reduce((sum, { id }) => sum + common.get(id)!, 0) / parties.length;
  return [...works].sort((a, b) => weight(b) - weight(a));
};

function partiesInOrder(works: readonly Work[]): string[] {
  const rows = new Map<string, number[]>();
  for (const [at, { parties }] of inOrder(works).entries())
    for (const { id } of parties) rows.set(id, [...(rows.get(id) ?? []), at]);
  const mean = (at: readonly number[]) => at.reduce((sum, n) => sum + n, 0) / at.length;
  return [...rows].sort(([, a], [, b]) => mean(a) - mean(b)).map(([id]) => id);
}
