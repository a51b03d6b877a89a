/** The registry: one import and one entry per chart, in the order of the overview. */
import type { Chart } from './chart';

export const CHARTS: readonly Chart[] = [];

export const chartById = (id: string): Chart | undefined => CHARTS.find((chart) => chart.id === id);
