/** The registry: one import and one entry per chart. Sections and their order tell the story of the overview. */
import type { Lang, Text } from '../i18n/languages';
import type { Chart } from './chart';
import { collaboration } from './collaboration';
import { crrcProgramme } from './crrc-programme';
import { enterpriseField } from './enterprise-field';
import { fieldMentions } from './field-mentions';
import { figureLedger } from './figure-ledger';
import { growthRates } from './growth-rates';
import { hubBatches } from './hub-batches';
import { hunan2021 } from './hunan-2021';
import { initiativeStates } from './initiative-states';
import { investmentAndTarget } from './investment-and-target';
import { layout } from './layout';
import { map, PROVINCE_MAPS, REGION_MAPS } from './map';
import { namedHubs } from './named-hubs';
import { taxDeduction } from './tax-deduction';
import { timeline } from './timeline';

/** A chart as wide as the page, or two columns of charts that are half as wide. */
export type Block = Chart | readonly [left: readonly Chart[], right: readonly Chart[]];

interface Section {
  id: string;
  title: Text;
  blocks: readonly Block[];
}

export const SECTIONS: readonly Section[] = [
  {
    id: 'laid-out',
    title: { zh: '布局了什么，点了谁的名', en: 'What was laid out, and who is named' },
    blocks: [
      [
        [hubBatches, layout],
        [namedHubs, growthRates],
      ],
    ],
  },
  {
    id: 'who-does-what',
    title: { zh: '谁在做什么', en: 'Who does what' },
    blocks: [enterpriseField, fieldMentions, collaboration],
  },
  {
    id: 'promised-and-reported',
    title: { zh: '承诺了什么，报告了什么', en: 'What was promised, and what was reported' },
    blocks: [
      [
        [initiativeStates, crrcProgramme],
        [investmentAndTarget, taxDeduction, hunan2021],
      ],
    ],
  },
  {
    id: 'when',
    title: { zh: '什么时候，在哪里', en: 'When and where' },
    blocks: [timeline, map],
  },
  {
    id: 'what-it-rests-on',
    title: { zh: '这些依据什么', en: 'What all this rests on' },
    blocks: [figureLedger],
  },
];

/** The charts of some blocks, in reading order. */
export function chartsOf(blocks: readonly Block[]): Chart[] {
  return blocks.flatMap((block) => ('id' in block ? [block] : block.flat()));
}

export const CHARTS: readonly Chart[] = SECTIONS.flatMap(({ blocks }) => chartsOf(blocks));

/** Finds a chart, the parts of the map included: these stand in no section. */
export const chartById = (id: string): Chart | undefined =>
  [...CHARTS, ...REGION_MAPS, ...PROVINCE_MAPS].find((chart) => chart.id === id);

/** What a chart is read with, by name. */
export const relatedCharts = ({ related }: Chart, lang: Lang): { id: string; name: string }[] =>
  related.flatMap((id) => chartById(id) ?? []).map(({ id, name }) => ({ id, name: name[lang] }));
