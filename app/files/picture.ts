/** Answers with the picture of a view. */
import { fileResponse } from '../../lib/export/response';
import type { CardContent } from '../../lib/render/card/content';
import { pictureFile } from '../../lib/render/picture';
import { fileAddress } from '../../lib/view/file-address';
import type { FileRequest } from './answer';

interface PictureOf {
  /** A chart's id, or the overview. */
  subject: string;
  format: 'png' | 'svg';
  release: string;
  /** Path and query of the page. */
  page: string;
  disposition: string;
  content: () => CardContent;
}

const TYPES = { png: 'image/png', svg: 'image/svg+xml; charset=utf-8' } as const;

/** A drawing that is opened by itself may load and run nothing. */
const NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'";

/** The picture of a page as a file: drawn once, then known by its tag. */
export async function answerPicture(
  request: Request,
  { lang, view, options, origin }: FileRequest,
  { subject, format, release, page, disposition, content }: PictureOf,
): Promise<Response> {
  const address = fileAddress(lang, subject, format, view, options);
  const { size, theme } = options;
  const wish = { format, size, theme, page: origin + page };
  // Who opens a drawing can look closer: it keeps its chart where a picture of fixed size could not be read.
  const drawn = () => (format === 'svg' ? { ...content(), lines: null } : content());
  const { body, etag } = await pictureFile(`${release} ${origin}${address}`, wish, drawn);
  return fileResponse(request, {
    body,
    type: TYPES[format],
    etag,
    saveAs: null,
    headers: {
      'content-disposition': disposition,
      'content-security-policy': NOTHING_RUNS,
      link: `<${origin}${address}>; rel="canonical", <${origin}${page}>; rel="describedby"; type="text/html"`,
    },
  });
}
