/** The observations that layout draws, by id. */
import type { Text } from '../../i18n/languages';

/** Each unit of the layout with its average per one of the unit above. */
export const LADDER: { rung: string; ratio?: string; average?: Text }[] = [
  { rung: 'layout-categories' },
  {
    rung: 'layout-fields',
    ratio: 'fields-per-category',
    average: { zh: '平均每大类 # 个领域', en: '# fields per category on average' },
  },
  {
    rung: 'layout-directions',
    ratio: 'directions-per-field',
    average: { zh: '平均每个领域 # 个方向', en: '# directions per field on average' },
  },
];
export const APART = 'fields-second-batch';
export const IDS = [...LADDER.flatMap(({ rung, ratio }) => (ratio ? [rung, ratio] : [rung])), APART];
