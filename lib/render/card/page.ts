/** The card of a page that is about something: an enterprise, a field, a metric, a document, one printed figure. */
import type { Chart, ChartModel } from '../../charts/chart';
import { releaseDay } from '../../charts/facts';
import { chartsShowing } from '../../charts/using';
import type { Atlas } from '../../dataset/dataset';
import { proveFigure } from '../../dataset/proof';
import { messages } from '../../i18n';
import { documentMessages } from '../../i18n/documents';
import { formatList } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';
import { filtersOnly, viewHref } from '../../view/codec';
import type { View } from '../../view/view';
import { addressOf, type CardContent, chartCard, sourceLine } from './content';
import { overviewCard } from './overview';

/**
 * What stands for a page where its link is shared: the first chart about what the page is about, under the reader's
 * own filters, with the page's address. `page` is an address without language; `chosen` leaves out what the page
 * itself is about.
 */
export function pageCard(atlas: Atlas, page: string, chosen: View, lang: Lang, origin: string): CardContent {
  const [, folder, id = ''] = page.split('/');
  const address = addressOf(origin, viewHref(`/${lang}${page}`, filtersOnly(chosen)));
  if (folder === 'figures') return { ...figureCard(atlas, id, lang), address };
  const metric = folder === 'metrics' ? chartOf(atlas, id, chosen) : undefined;
  const card = metric
    ? chartCard(atlas, metric.chart, metric.model, chosen, lang, origin)
    : overviewCard(atlas, pageView(page, chosen), lang, origin);
  return { ...card, address };
}

/** Folders whose pages have a card of their own. */
export const CARD_FOLDERS: readonly string[] = ['enterprises', 'fields', 'metrics', 'documents', 'figures'];

const PINNED = { enterprises: 'enterprise', fields: 'field', documents: 'document' } as const;

/** The view with what the page is about: `/fields/6g` shows the field 6G, whatever fields the reader chose. */
function pageView(page: string, chosen: View): View {
  const [, folder = '', id] = page.split('/');
  if (!id || id === 'compare' || !Object.hasOwn(PINNED, folder)) return chosen;
  return { ...chosen, [PINNED[folder as keyof typeof PINNED]]: [id] };
}

/** The first chart that shows the metric's values and has something left under the view; undefined where none shows any. */
function chartOf(
  atlas: Atlas,
  metric: string,
  view: View,
): { chart: Chart; model: ChartModel<unknown> } | undefined {
  const values = atlas.observations.filter((row) => row.metric === metric).map(({ id }) => id);
  const ways = chartsShowing(atlas, values).map((chart) => ({ chart, model: chart.model(atlas, view) }));
  return ways.find(({ model }) => model.status === 'drawn') ?? ways[0];
}

/** One printed figure, with what it became and where it stands. */
function figureCard(atlas: Atlas, id: string, lang: Lang): CardContent {
  const proof = proveFigure(atlas, id, lang)!;
  const document = atlas.documents.find((each) => each.id === proof.place.document)!;
  const text = messages(lang);
  const documents = documentMessages(lang);
  const { paragraph, start, end } = proof.place;
  const became = proof.dismissed
    ? [text.proof.dismissed, proof.dismissed]
    : proof.records.map(({ title }) => title);
  const place = text.evidence.place(paragraph, start, end);
  const colon = lang === 'zh' ? '：' : ': ';
  const printed = proof.redacted ? documents.redacted : proof.printed;
  return {
    lang,
    name: text.evidence.title,
    filters: [],
    filterWords: '',
    headline: `${printed}${colon}${formatList(became, lang)}`,
    subtitle: place,
    summary: proof.redacted ? text.proof.redactedWhy : `${proof.kind} · ${place}`,
    bases: [],
    sources: sourceLine([document], lang),
    release: atlas.release,
    released: releaseDay(atlas),
    address: '',
    figures: [],
    lines: null,
    chart: null,
  };
}
