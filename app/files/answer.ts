/** Answers for files of charts: what every format has in common between request and response. */

import type { Atlas } from '../../lib/dataset/dataset';
import { getAtlasAt } from '../../lib/dataset/load';
import { vocabulary } from '../../lib/dataset/options';
import { OPEN } from '../../lib/export/response';
import { fileMessages } from '../../lib/i18n/files';
import { formatList } from '../../lib/i18n/format';
import { isLang, LANGUAGE_TAGS, LANGUAGES, type Lang } from '../../lib/i18n/languages';
import { LineFull, TRY_AGAIN_AFTER } from '../../lib/render/line-up';
import { formRedirect, type Query, readView, type UnknownValue } from '../../lib/view/codec';
import {
  type FileOptions,
  PICTURE_SIZES,
  PICTURE_THEMES,
  readFileOptions,
} from '../../lib/view/file-address';
import type { View } from '../../lib/view/view';
import { originOf } from '../origin';

export interface FileRequest {
  lang: Lang;
  /** The data as released on the day that the address names; the newest where it names none. */
  atlas: Atlas;
  view: View;
  leftOut: UnknownValue[];
  options: FileOptions;
  origin: string;
}

const CHOICES: Record<keyof FileOptions, readonly string[]> = {
  size: Object.keys(PICTURE_SIZES),
  theme: PICTURE_THEMES,
  bom: ['0', '1'],
};

/**
 * Reads a request and answers it. Wrong languages and options are told in a sentence that repeats nothing of
 * the address; too much at once is told with when to come again.
 */
export async function answerFile(
  request: Request,
  language: string,
  make: (file: FileRequest) => Promise<Response>,
): Promise<Response> {
  if (!isLang(language)) return sentence(404, LANGUAGES, (lang) => fileMessages(lang).noSuchLanguage);
  const query = queryOf(request);
  const options = readFileOptions(query, language);
  if ('wrong' in options) {
    const { wrong } = options;
    return sentence(400, [language], (lang) => {
      const values = formatList(CHOICES[wrong], lang);
      return fileMessages(lang).wrongOption[wrong](values);
    });
  }
  const atlas = getAtlasAt([query.release].flat()[0]);
  const { view, unknown } = readView(query, vocabulary(atlas));
  return unlessBusy(language, () =>
    make({ lang: language, atlas, view, leftOut: unknown, options, origin: originOf(request.headers) }),
  );
}

/** The answer that `make` gives once its turn has come; where too many wait already, when to come again. */
export async function unlessBusy(language: Lang, make: () => Promise<Response>): Promise<Response> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof LineFull)) throw error;
    const busy = sentence(503, [language], (lang) => fileMessages(lang).busy);
    busy.headers.set('retry-after', String(TRY_AGAIN_AFTER));
    return busy;
  }
}

/** Keys that stand more than once have several values; a filter form sent here is read like its page. */
function queryOf(request: Request): Query {
  const { searchParams } = new URL(request.url);
  const several = Object.fromEntries(
    [...new Set(searchParams.keys())].map((key) => {
      const values = searchParams.getAll(key);
      return [key, values.length > 1 ? values : values[0]];
    }),
  );
  const form = formRedirect(several);
  if (form === null) return several;
  const { size, theme, bom } = several;
  return { ...Object.fromEntries(new URLSearchParams(form)), size, theme, bom };
}

/** A plain answer in some languages. */
export function sentence(status: number, langs: readonly Lang[], words: (lang: Lang) => string): Response {
  return new Response(langs.map((lang) => `${words(lang)}\n`).join(''), {
    status,
    headers: {
      ...OPEN,
      'content-type': 'text/plain; charset=utf-8',
      'content-language': langs.map((lang) => LANGUAGE_TAGS[lang]).join(', '),
      'cache-control': 'no-cache',
    },
  });
}
