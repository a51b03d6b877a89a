/** The registry: one import and one entry per chart, in the order of the overview. */
import type { Chart } from './chart';
import { enterpriseField } from './enterprise-field';
import { fieldMentions } from './field-mentions';
import { hubBatches } from './hub-batches';
import { namedHubs } from './named-hubs';
import { timeline } from './timeline';

export const CHARTS: readonly Chart[] = [hubBatches, namedHubs, enterpriseField, fieldMentions, timeline];

export const chartById = (id: string): Chart | undefined => CHARTS.find((chart) => chart.id === id);
