/** The overall layout of hubs in three counting units, and the fields of the second batch apart from it. */
import type { Atlas } from '../../dataset/dataset';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import type { ChartModel } from '../chart';
import { defineChart } from '../parts/drawing';
import { nothingLeft, rowsOf, tipOf, VALUE_COLUMNS, valuesUnder, writtenNumber } from '../parts/values';
import { drawLayout } from './layout';
import { APART, IDS, LADDER } from './observations';
import { headline, notes, subtitle, summary } from './text';

/** One counting unit, drawn as that many dots of its own size. */
export interface Rung {
  record: string;
  count: number;
  number: Text;
  unit: Text;
  readonly tip: Text[];
}

/** An average between two rungs. */
export interface Ratio {
  record: string;
  text: Text;
  readonly tip: Text[];
}

export interface Marks {
  /** From the coarsest unit to the finest; a part that the view hides is null. */
  ladder: { ratio: Ratio | null; rung: Rung | null }[];
  /** Fields of the second batch. Not stated to be among those of the layout. */
  apart: Rung | null;
  context: boolean;
}

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const values = valuesUnder(atlas, view, IDS);
  const { shown, context } = values;
  if (!shown.size)
    return nothingLeft(
      atlas,
      view,
      IDS,
      { zh: '所选范围内没有总体布局的数', en: 'No figures on the overall layout in this selection' },
      { zh: '这里只有策源地总体布局和第二批领域的数', en: 'This chart is about the layout of hubs' },
    );
  const rungOf = (id: string): Rung | null => {
    const row = shown.get(id);
    if (!row) return null;
    const unit = atlas.unit(row.metric).label;
    return {
      record: id,
      count: row.value,
      number: writtenNumber(atlas, row),
      unit,
      get tip() {
        return tipOf(atlas, row);
      },
    };
  };
  const ratioOf = (id: string | undefined, average: Text | undefined): Ratio | null => {
    const row = id ? shown.get(id) : undefined;
    return row && average
      ? {
          record: row.id,
          text: fill(average, writtenNumber(atlas, row)),
          get tip() {
            return tipOf(atlas, row);
          },
        }
      : null;
  };
  const ladder = LADDER.map(({ rung, ratio, average }) => ({
    rung: rungOf(rung),
    ratio: ratioOf(ratio, average),
  }));
  const apart = rungOf(APART);
  return {
    status: 'drawn',
    headline: headline(atlas, values, ladder),
    subtitle: subtitle(values, ladder, apart),
    summary: summary(atlas, values, ladder),
    notes: notes(atlas, values, apart),
    table: { columns: VALUE_COLUMNS, rows: rowsOf(atlas, values) },
    marks: { ladder, apart, context },
  };
}

const fill = (text: Text, number: Text) => inEachLanguage((lang) => text[lang].replace('#', number[lang]));

/** Categories, fields and directions of the overall layout, beside the fields of the second batch. */
export const layout = defineChart<Marks>({
  id: 'layout',
  name: { zh: '总体布局', en: 'Overall layout' },
  full: false,
  related: ['hub-batches', 'field-mentions'],
  model,
  draw: drawLayout,
});
