/** What every page needs before it draws: language, view, dataset. One door between Next and `lib`. */
import { notFound, redirect } from 'next/navigation';
import type { ShellProps } from '../components/layout/shell';
import type { Atlas } from '../lib/dataset/dataset';
import { getAtlas, getAtlasAt } from '../lib/dataset/load';
import { vocabulary } from '../lib/dataset/options';
import { type EvidenceContent, explainEvidence } from '../lib/dataset/proof';
import { isLang, type Lang } from '../lib/i18n/languages';
import { formRedirect, type Query, readView } from '../lib/view/codec';
import { type FilterKey, lift, type PinnedFilters, type View } from '../lib/view/view';
import { hasOriginals, paragraphsAround } from './paragraphs';

export interface PageState {
  lang: Lang;
  view: View;
  /** The reader's choice alone, as the page's own address writes it. */
  chosen: View;
  atlas: Atlas;
  shell: Omit<ShellProps, 'children'>;
}

/**
 * Reads a request. An unknown language is a 404; a filter form sent without scripts is redirected to the
 * one address of its view; whatever else the query holds, a page comes of it. `pinned` is what the page is
 * about: it overrules the query.
 */
export function pageState(
  langSegment: string,
  page: string,
  query: Query,
  pinned?: PinnedFilters,
): PageState {
  if (!isLang(langSegment)) notFound();
  const fromForm = formRedirect(query);
  if (fromForm !== null) redirect(`/${langSegment}${page}${fromForm && `?${fromForm}`}`);
  const atlas = getAtlasAt([query.release].flat()[0]);
  const words = vocabulary(atlas);
  const { view: asked, unknown } = readView(query, words);
  const view = { ...asked, ...pinned };
  const chosen = lift(asked, Object.keys(pinned ?? {}) as FilterKey[]);
  const known = {
    enterprise: [...words.enterprise],
    field: [...words.field],
    document: [...words.document],
  };
  const content = view.evidence ? explainEvidence(atlas, view.evidence, langSegment) : undefined;
  const evidence = { content: content ?? null, paragraphs: paragraphsAround(placesOf(content)) };
  const shell = {
    ...{ lang: langSegment, page, view, unknown, known, pinned, evidence },
    originals: hasOriginals(),
    release: atlas.release,
    releases: {
      shown: atlas.releases[0]!.date,
      newest: getAtlas().releases[0]!.date,
      changed: atlas.release !== getAtlas().release,
    },
  };
  return { lang: langSegment, view, chosen, atlas, shell };
}

function placesOf(content: EvidenceContent | undefined) {
  if (!content) return [];
  return content.of === 'figure' ? [content.place] : content.places;
}
