/** The address of a page → what to cite there. */
import { chartById } from '../../charts';
import type { Atlas } from '../../dataset/dataset';
import { citationOf, describeDocument } from '../../dataset/describe';
import { proveFigure } from '../../dataset/proof';
import type { Lang, Text } from '../../i18n/languages';
import { filtersOnly, viewHref } from '../../view/codec';
import type { View } from '../../view/view';
import { type Citable, citeDataset, citeDocument, citePage } from './citable';

/**
 * `page` is an address without language: `/charts/hub-batches`, `/figures/hubs-2024-3`, `/documents/hubs-2024`,
 * `/data`, `/fields/6g`. A chart or a profile is cited with its filters, a document as the text behind the site. Null
 * for any other page.
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
  const address = viewHref(here, filtersOnly(view));
  const profiled = profiledAt(atlas, folder, id);
  if (profiled)
    return citePage(atlas, { id, type: 'webpage', title: profiled[lang], address }, lang, retrieved);
  const chart = folder === 'charts' ? chartById(id) : undefined;
  if (!chart) return null;
  const title = chart.model(atlas, view).headline[lang];
  return citePage(
    atlas,
    { id, type: id.startsWith('map') ? 'map' : 'dataset', title, address },
    lang,
    retrieved,
  );
}

/** The name of what a profile is about; undefined where there is no profile. */
function profiledAt(atlas: Atlas, folder: string | undefined, id: string): Text | undefined {
  if (folder !== 'enterprises' && folder !== 'fields' && folder !== 'metrics') return undefined;
  return atlas[folder].find((each) => each.id === id)?.name;
}

function figureTitle(atlas: Atlas, id: string, lang: Lang): string | null {
  const proof = proveFigure(atlas, id, lang);
  const document = proof && describeDocument(atlas, proof.place.document, lang);
  return document ? citationOf(proof, document, lang) : null;
}
