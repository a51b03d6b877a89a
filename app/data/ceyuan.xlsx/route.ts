import { LRUCache } from 'lru-cache';
import { getAtlasAt } from '../../../lib/dataset/load';
import { datasetXlsx } from '../../../lib/export/dataset-xlsx';
import { fileResponse, type PublicFile } from '../../../lib/export/response';
import { isLang } from '../../../lib/i18n/languages';
import { lineUp } from '../../../lib/render/line-up';
import { unlessBusy } from '../../files/answer';
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
  return unlessBusy(lang, async () => {
    const file = kept.get(key) ?? (await lineUp(key, () => datasetXlsx(atlas, lang, origin), 'tables'));
    kept.set(key, file);
    return fileResponse(request, file);
  });
}
