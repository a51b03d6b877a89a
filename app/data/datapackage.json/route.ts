import { createHash } from 'node:crypto';
import { getAtlas } from '../../../lib/dataset/load';
import { dataPackage } from '../../../lib/export/data-package';
import { fileResponse, type PublicFile } from '../../../lib/export/response';
import { isLang, type Lang } from '../../../lib/i18n/languages';

export const dynamic = 'force-dynamic';

const files = new Map<Lang, PublicFile>();

/** Describes every table of `/data/`; `?lang=zh` for Chinese names and descriptions. */
export function GET(request: Request): Response {
  const asked = new URL(request.url).searchParams.get('lang') ?? '';
  const lang = isLang(asked) ? asked : 'en';
  const file = files.get(lang) ?? fileOf(JSON.stringify(dataPackage(getAtlas(), lang), null, 2));
  files.set(lang, file);
  return fileResponse(request, file);
}

const fileOf = (body: string): PublicFile => ({
  body,
  type: 'application/json; charset=utf-8',
  etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
  saveAs: null,
});
