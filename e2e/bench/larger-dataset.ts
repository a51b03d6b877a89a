/** The dataset several times over: the same entities with that many times the figures and records. */
import type { DataRecord, Dataset } from '../../lib/dataset/dataset';

/**
 * Copies every figure and record under new ids until there are `times` as many. Copies cite the copied
 * figures and rest on the copied observations, so that nothing in the result points nowhere.
 */
export function enlarge(dataset: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times - 1 }, (_, index) => `-copy-${index + 1}`);
  const multiply = <R>(rows: R[], copy: (row: R, suffix: string) => R): R[] => [
    ...rows,
    ...copies.flatMap((suffix) => rows.map((row) => copy(row, suffix))),
  ];
  const copyRecord = <R extends DataRecord>(record: R, suffix: string): R => ({
    ...record,
    id: record.id + suffix,
    evidence: record.evidence.map((place) => ({ ...place, figure: place.figure && place.figure + suffix })),
  });
  return {
    ...dataset,
    release: `${dataset.release}-${times}`,
    figures: multiply(dataset.figures, (figure, suffix) => ({
      ...figure,
      id: figure.id + suffix,
      records: figure.records.map((record) => record + suffix),
    })),
    observations: multiply(dataset.observations, (row, suffix) => ({
      ...copyRecord(row, suffix),
      computed: row.computed && {
        ...row.computed,
        inputs: row.computed.inputs.map((input) => input + suffix),
      },
    })),
    hubs: multiply(dataset.hubs, copyRecord),
    initiatives: multiply(dataset.initiatives, copyRecord),
    events: multiply(dataset.events, copyRecord),
    mentions: multiply(dataset.mentions, copyRecord),
    instruments: multiply(dataset.instruments, copyRecord),
  };
}
