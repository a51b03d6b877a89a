/** The card of the overview: its headline figures; under filters, the first chart that is about the choice. */
import { CHARTS } from '../../charts';
import type { Chart, ChartModel } from '../../charts/chart';
import { chartFacts, releaseDay } from '../../charts/facts';
import { headlineFigures } from '../../charts/headlines';
import { modelsUnder } from '../../charts/models';
import { overviewText } from '../../charts/overview';
import type { Atlas } from '../../dataset/dataset';
import { messages } from '../../i18n';
import { fileMessages } from '../../i18n/files';
import type { Lang } from '../../i18n/languages';
import { filtersOnly, viewHref } from '../../view/codec';
import { activeFilters, BASES, type View } from '../../view/view';
import { addressOf, type CardContent, chartCard, sourceLine } from './content';

/** The first chart with something that the choice is about; else the first that shows anything. */
export function chartAbout(
  atlas: Atlas,
  view: View,
  modelOf = modelsUnder(atlas, view),
): { chart: Chart; model: ChartModel<unknown> } {
  let shown: { chart: Chart; model: ChartModel<unknown> } | undefined;
  for (const chart of CHARTS) {
    const model = modelOf(chart);
    if (model.status === 'empty') continue;
    if (model.table.rows.some(({ context }) => !context)) return { chart, model };
    shown ??= { chart, model };
  }
  const [first] = CHARTS;
  return shown ?? { chart: first!, model: modelOf(first!) };
}

/** The card of the overview under a view. */
export function overviewCard(atlas: Atlas, view: View, lang: Lang, origin: string): CardContent {
  if (activeFilters(view).length) {
    const { chart, model } = chartAbout(atlas, view);
    const address = addressOf(origin, viewHref(`/${lang}`, filtersOnly(view)));
    return { ...chartCard(atlas, chart, model, view, lang, origin), address };
  }
  const text = messages(lang);
  const { headline, lede } = overviewText(atlas, lang);
  return {
    lang,
    name: text.siteTagline,
    filters: [],
    filterWords: '',
    headline,
    subtitle: lede,
    summary: lede,
    bases: BASES.map((basis) => ({
      basis,
      label: text.basis[basis],
      rows: atlas.records.filter((record) => record.basis === basis).length,
    })).filter(({ rows }) => rows > 0),
    sources: sourceLine(atlas.documents, lang),
    release: atlas.release,
    released: releaseDay(atlas),
    address: addressOf(origin, `/${lang}`),
    figures: headlineFigures(atlas, lang).map(({ number, unit, title, time, basis, target }) => ({
      number: number + (basis === 'computed' ? fileMessages(lang).computedMark : ''),
      unit,
      title: title + (target ? fileMessages(lang).targetMark : ''),
      time,
    })),
    chart: null,
  };
}

/** Previews show one or two lines of a title. */
const LONGEST_TITLE = 40;

const shortened = (words: string) =>
  [...words].length > LONGEST_TITLE ? `${[...words].slice(0, LONGEST_TITLE).join('')}…` : words;

/** The words of the overview's preview under filters, where its own are not about them. */
export function overviewPreview(
  atlas: Atlas,
  view: View,
  lang: Lang,
  modelOf = modelsUnder(atlas, view),
): { title?: string; description?: string } {
  if (!activeFilters(view).length) return {};
  const { chart, model } = chartAbout(atlas, view, modelOf);
  const { summary, filterWords } = chartFacts(atlas, chart, model, view, lang);
  return { title: fileMessages(lang).filteredTitle(shortened(filterWords)), description: summary };
}
