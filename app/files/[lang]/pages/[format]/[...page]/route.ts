import { pageExists } from '../../../../../../lib/charts/pages';
import { disposition } from '../../../../../../lib/export/file-name';
import { failureWords } from '../../../../../../lib/i18n/failure';
import { CARD_FOLDERS, pageCard } from '../../../../../../lib/render/card/page';
import { filtersOnly, viewHref } from '../../../../../../lib/view/codec';
import { answerFile, sentence } from '../../../../answer';
import { answerPicture } from '../../../../picture';

interface Context {
  params: Promise<{ lang: string; format: string; page: string[] }>;
}

/** `/zh/fields/6g.png .svg`, by a rewrite: what stands for the page where its link is shared. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang: language, format, page: parts } = await params;
  return answerFile(request, language, async (file) => {
    const { lang, atlas, view, origin } = file;
    const page = `/${parts.join('/')}`;
    const known = CARD_FOLDERS.includes(parts[0] ?? '') && pageExists(atlas, page);
    if ((format !== 'png' && format !== 'svg') || !known)
      return sentence(404, [lang], () => failureWords(`/${lang}`).text.notFound.title);
    const name = `ceyuan-${parts.join('-')}-${atlas.release}.${format}`;
    return answerPicture(request, file, {
      subject: page,
      format,
      release: atlas.release,
      page: viewHref(`/${lang}${page}`, filtersOnly(view)),
      disposition: disposition('inline', name, name),
      content: () => pageCard(atlas, page, view, lang, origin),
    });
  });
}
