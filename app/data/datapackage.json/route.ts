import { createHash } from 'node:crypto';
import { getAtlas } from '../../../lib/dataset/load';
import { dataPackage } from '../../../lib/export/data-package';
import { fileResponse } from '../../../lib/export/response';
import { isLang } from '../../../lib/i18n/languages';

export const dynamic = 'force-dynamic';

/** Describes every table of `/data/`; `?lang=zh` for Chinese names and descriptions. */
export function GET(request: Request): Response {
  const lang = new URL(request.url).searchParams.get('lang') ?? '';
  const body = JSON.stringify(dataPackage(getAtlas(), isLang(lang) ? lang : 'en'), null, 2);
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  return fileResponse(request, { body, type: 'application/json; charset=utf-8', etag, saveAs: null });
}
