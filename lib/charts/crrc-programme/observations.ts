/** The observations that crrc-programme draws, by id. */
import type { Text } from '../../i18n/languages';

export const PROGRAMME = [
  'crrc-breakthroughs',
  'crrc-catalogue',
  'crrc-incubation-projects',
  'crrc-products',
  'crrc-systems',
];
export const GRADES: Record<string, Text> = {
  'crrc-patent-gold': { zh: '金奖', en: 'Gold' },
  'crrc-patent-silver': { zh: '银奖', en: 'Silver' },
  'crrc-patent-merit': { zh: '优秀奖', en: 'Merit' },
};
export const SUM = 'crrc-patent-awards-total';
export const IDS = [...PROGRAMME, ...Object.keys(GRADES), SUM];
