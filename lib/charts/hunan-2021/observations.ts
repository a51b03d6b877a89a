/** The observations that hunan-2021 draws, by id, with what they are called in the picture. */
import type { Observation } from '../../dataset/dataset';
import type { Text } from '../../i18n/languages';
import type { Values } from '../parts/values';
import type { Amount } from './index';

export const SPENDING = 'hunan-rd-spending-2021';
export const INTENSITY = 'hunan-rd-intensity-2021';
export const BASE = 'hunan-implied-revenue-2021';
export const AMOUNTS: Record<string, { as: Amount['as']; label: Text }> = {
  [SPENDING]: { as: 'spending', label: { zh: '研发经费投入', en: 'R&D spending' } },
  [INTENSITY]: {
    as: 'intensity',
    label: { zh: '投入强度，文件未说明分母', en: 'R&D intensity; its base is not stated' },
  },
  [BASE]: { as: 'base', label: { zh: '推算的收入基数', en: 'Implied revenue' } },
};
export const PANELS: Record<string, Text> = {
  'hunan-platforms-2021': {
    zh: '新建，国家级省级合计',
    en: 'Set up; national and provincial together',
  },
  'hunan-high-tech-enterprises-2021': {
    zh: '获批高新技术企业',
    en: 'Approved as high-tech enterprises',
  },
  'hunan-awards-2021': {
    zh: '科技创新奖励，两级合计',
    en: 'For science; national and provincial together',
  },
  'hunan-consortia-alliances-2021': {
    zh: '创新联合体与联盟合计',
    en: 'For innovation; counted together',
  },
};
export const PROJECTS: Record<string, Text> = {
  'hunan-national-projects-2021': { zh: '国家级', en: 'National' },
  'hunan-provincial-projects-2021': { zh: '省级', en: 'Provincial' },
};
export const PROJECT_SUM = 'hunan-major-projects-2021';
export const IDS = [...Object.keys(AMOUNTS), ...Object.keys(PANELS), ...Object.keys(PROJECTS), PROJECT_SUM];

/** Those among them that are shown, each with its own. */
export const inOrder = <Own>(shown: Values['shown'], specs: Record<string, Own>): [Observation, Own][] =>
  Object.entries(specs).flatMap(([id, own]): [Observation, Own][] => {
    const row = shown.get(id);
    return row ? [[row, own]] : [];
  });
