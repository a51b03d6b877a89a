/** One metric: what it counts, in what unit, and every value of it. */
import { messages } from '../i18n';
import type { Lang } from '../i18n/languages';
import type { Atlas, Observation } from './dataset';
import { type ListedRecord, listRecord } from './dossier';
import { type RecordLink, recordLink } from './explain';
import { type Findings, findingsAbout } from './findings';
import type { Unit } from './schema';
import { compareDays } from './time';

/** One value, with what it rests on when it is computed. */
export interface MetricValue extends ListedRecord {
  computed: { certainty: string; caveat: string; inputs: RecordLink[] } | null;
}

export interface MetricProfile {
  id: string;
  name: string;
  otherName: string;
  description: string;
  unit: string;
  scale: Unit['scale'];
  /** Set when values are differences of values in another unit. */
  differenceOf: string | null;
  values: MetricValue[];
  /** Metrics in the same unit. */
  siblings: { id: string; name: string }[];
  /** Computed metrics that read this one. */
  readers: { id: string; name: string }[];
  findings: Findings;
}

/** The profile of a metric; undefined for an id that names none. */
export function metricProfile(atlas: Atlas, id: string, lang: Lang): MetricProfile | undefined {
  const metric = atlas.metrics.find((each) => each.id === id);
  if (!metric) return undefined;
  const unit = atlas.unit(id);
  const values = valuesOf(atlas, id);
  const ids = values.map((row) => row.id);
  const name = (other: string) => ({ id: other, name: atlas.metric(other).name[lang] });
  const readers = atlas.observations
    .filter(({ computed }) => computed?.inputs.some((input) => ids.includes(input)))
    .map((row) => row.metric);
  return {
    id,
    name: metric.name[lang],
    otherName: metric.name[lang === 'zh' ? 'en' : 'zh'],
    description: metric.description[lang],
    unit: unit.label[lang],
    scale: unit.scale,
    differenceOf: atlas.units.find((each) => each.id === unit.differenceOf)?.label[lang] ?? null,
    values: values.map((row) => writeValue(atlas, row, lang)),
    siblings: atlas.metrics
      .filter((each) => each.unit === metric.unit && each.id !== id)
      .map((each) => name(each.id)),
    readers: [...new Set(readers)].filter((other) => other !== id).map(name),
    findings: findingsAbout(
      atlas,
      values.filter(({ computed }) => !computed).flatMap(({ evidence }) => evidence),
      ids,
      lang,
    ),
  };
}

/** Values of a metric, reported ones first, each kind by time. */
function valuesOf(atlas: Atlas, metric: string): Observation[] {
  return atlas.observations
    .filter((row) => row.metric === metric)
    .sort(
      (a, b) =>
        Number(Boolean(a.computed)) - Number(Boolean(b.computed)) || compareDays(a.time.end, b.time.end),
    );
}

function writeValue(atlas: Atlas, row: Observation, lang: Lang): MetricValue {
  return {
    ...listRecord(atlas, row, lang),
    computed: row.computed && {
      certainty: messages(lang).certainty[row.computed.certainty],
      caveat: row.computed.caveat[lang],
      inputs: row.computed.inputs.map((input) => recordLink(atlas, atlas.observation(input)!, lang)),
    },
  };
}

/** Every metric under its unit, units in the order of the data. */
export function metricsByUnit(
  atlas: Atlas,
  lang: Lang,
): {
  unit: string;
  label: string;
  metrics: { id: string; name: string; description: string; reported: string[]; computed: string[] }[];
}[] {
  return atlas.units
    .map((unit) => ({
      unit: unit.id,
      label: unit.label[lang],
      metrics: atlas.metrics
        .filter((metric) => metric.unit === unit.id)
        .map(({ id, name, description }) => {
          const values = valuesOf(atlas, id);
          const ids = (computed: boolean) =>
            values.filter((row) => Boolean(row.computed) === computed).map((row) => row.id);
          return {
            id,
            name: name[lang],
            description: description[lang],
            reported: ids(false),
            computed: ids(true),
          };
        }),
    }))
    .filter(({ metrics }) => metrics.length > 0);
}
