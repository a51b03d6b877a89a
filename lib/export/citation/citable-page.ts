/** The address of a page → what to cite there. */
import { chartById } from '../../charts';
import type { Atlas } from '../../dataset/dataset';
import { citationOf, describeDocument } from '../../dataset/describe';
import { proveFigure } from '../../dataset/proof';
import type { Lang } from '../../i18n/languages';
import { filtersOnly, viewHref } from '../../view/codec';
import type { View } from '../../view/view';
import { type Citable, citeDataset, citeDocument, citePage } from './citable';

/**
 * `page` is an address without language: `/charts/hub-batches`, `/figures/hubs-2024-3`, `/documents/hubs-2024`,
 * `/data`. A chart is cited with its filters, a document as the text behind the site. Null for any other page.
 */
export function citableAt(
  atlas: Atlas,
  lang: Lang,
  page: string,
  view: View,
  { origin, retrieved }: { origin: string; retrieved: string },
): Citable | null {
  const [, folder, id = '', more] = page.split('/');
  const here = `${origin}/${lang}${page}`;
  if (more !== undefined) return null;
  if (page === '/data') return citeDataset(atlas, here, lang, retrieved);
  if (folder === 'documents') return citeDocument(atlas, id, lang, retrieved);
  if (folder === 'figures') {
    const title = figureTitle(atlas, id, lang);
    return title ? citePage(atlas, { id, type: 'webpage', title, address: here }, lang, retrieved) : null;
  }
  const chart = folder === 'charts' ? chartById(id) : undefined;
  if (!chart) return null;
  const title = chart.model(atlas, view).headline[lang];
  const address = viewHref(here, filtersOnly(view));
  return citePage(
    atlas,
    { id, type: id.startsWith('map') ? 'map' : 'dataset', title, address },
    lang,
    retrieved,
  );
}

function figureTitle(atlas: Atlas, id: string, lang: Lang): string | null {
  const proof = proveFigure(atlas, id, lang);
  const document = proof && describeDocument(atlas, proof.place.document, lang);
  return document ? citationOf(proof, document, lang) : null;
}
