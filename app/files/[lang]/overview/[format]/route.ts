import { disposition } from '../../../../../lib/export/file-name';
import { fileMessages } from '../../../../../lib/i18n/files';
import { overviewCard } from '../../../../../lib/render/card/overview';
import { filtersOnly, viewHref } from '../../../../../lib/view/codec';
import { OVERVIEW } from '../../../../../lib/view/file-address';
import { answerFile, sentence } from '../../../answer';
import { answerPicture } from '../../../picture';

interface Context {
  params: Promise<{ lang: string; format: string }>;
}

/** `/{lang}/overview.png .svg`: the overview's headline figures, or what a filtered overview is about. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang: language, format } = await params;
  return answerFile(request, language, async (file) => {
    const { lang, atlas, view, origin } = file;
    if (format !== 'png' && format !== 'svg')
      return sentence(404, [lang], () => fileMessages(lang).noSuchChart(OVERVIEW));
    const name = `ceyuan-${OVERVIEW}-${atlas.release}.${format}`;
    return answerPicture(request, file, {
      subject: OVERVIEW,
      format,
      release: atlas.release,
      page: viewHref(`/${lang}`, filtersOnly(view)),
      disposition: disposition('inline', name, name),
      content: () => overviewCard(atlas, view, lang, origin),
    });
  });
}
