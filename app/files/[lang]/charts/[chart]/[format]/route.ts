import { CHARTS, chartById } from '../../../../../../lib/charts';
import { identityOf } from '../../../../../../lib/charts/facts';
import { chartSchema } from '../../../../../../lib/export/chart-columns';
import { chartFile, dispositionOf, TABLE_FORMATS } from '../../../../../../lib/export/chart-file';
import { fileResponse, OPEN } from '../../../../../../lib/export/response';
import { fileMessages } from '../../../../../../lib/i18n/files';
import { formatList } from '../../../../../../lib/i18n/format';
import { chartCard } from '../../../../../../lib/render/card/content';
import { lineUp } from '../../../../../../lib/render/line-up';
import { fileAddress } from '../../../../../../lib/view/file-address';
import { answerFile, sentence } from '../../../../answer';
import { answerPicture } from '../../../../picture';

interface Context {
  params: Promise<{ lang: string; chart: string; format: string }>;
}

/** `/{lang}/charts/{chart}.png .svg .csv .xlsx .json .schema.json`: what the page with the same query shows. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang: language, chart: id, format } = await params;
  return answerFile(request, language, async (file) => {
    const { lang, atlas, view, options, leftOut, origin } = file;
    const chart = chartById(id);
    if (!chart) return noSuchChart(lang);
    if (format === 'schema.json')
      return Response.json(chartSchema(lang), {
        headers: { ...OPEN, 'content-type': 'application/schema+json; charset=utf-8' },
      });
    const modelOf = () => chart.model(atlas, view);
    if (format === 'png' || format === 'svg') {
      const identity = identityOf(atlas, chart, view, lang);
      return answerPicture(request, file, {
        subject: id,
        format,
        release: atlas.release,
        page: identity.path,
        disposition: dispositionOf(identity, format),
        content: () => chartCard(atlas, chart, modelOf(), view, lang, origin),
      });
    }
    const table = TABLE_FORMATS.find((each) => each === format);
    if (!table) return noSuchChart(lang);
    const key = `${origin}${fileAddress(lang, id, table, view, options)} ${JSON.stringify(leftOut)}`;
    const asked = { chart, view, lang, leftOut, bom: options.bom, origin };
    const made = await lineUp(key, () => chartFile(atlas, table, { ...asked, model: modelOf() }), 'tables');
    return fileResponse(request, made);
  });
}

const noSuchChart = (lang: 'zh' | 'en') =>
  sentence(404, [lang], () =>
    fileMessages(lang).noSuchChart(
      formatList(
        CHARTS.map(({ id }) => id),
        lang,
      ),
    ),
  );
