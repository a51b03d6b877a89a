import { LRUCache } from 'lru-cache';
import { getAtlasAt } from '../../../lib/dataset/load';
import { datasetXlsx } from '../../../lib/export/dataset-xlsx';
import { fileResponse, type PublicFile } from '../../../lib/export/response';
import { fileMessages } from '../../../lib/i18n/files';
import { isLang } from '../../../lib/i18n/languages';
import { LineFull, lineUp, TRY_AGAIN_AFTER } from '../../../lib/render/line-up';
import { sentence } from '../../files/answer';
import { originOf } from '../../origin';

export const dynamic = 'force-dynamic';

/** One per language and release; a few more where the site answers under several names. */
const kept = new LRUCache<string, PublicFile<Uint8Array>>({ max: 8 });

/** Every table in one workbook. `?lang=zh` for Chinese, `?release=2026-11-22` for the data of that day. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('lang') ?? '';
  const lang = isLang(asked) ? asked : 'en';
  const atlas = getAtlasAt(searchParams.get('release'));
  const origin = originOf(request.headers);
  const key = `workbook ${atlas.release} ${lang} ${origin}`;
  try {
    const file = kept.get(key) ?? (await lineUp(key, () => datasetXlsx(atlas, lang, origin), 'tables'));
    kept.set(key, file);
    return fileResponse(request, file);
  } catch (error) {
    if (!(error instanceof LineFull)) throw error;
    const busy = sentence(503, [lang], () => fileMessages(lang).busy);
    busy.headers.set('retry-after', String(TRY_AGAIN_AFTER));
    return busy;
  }
}
