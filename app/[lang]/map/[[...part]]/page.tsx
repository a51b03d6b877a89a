import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChartReader } from '../../../../components/chart/chart-reader';
import { FilterBar } from '../../../../components/controls/filter-bar';
import { Breadcrumb } from '../../../../components/layout/breadcrumb';
import { Shell } from '../../../../components/layout/shell';
import { CityList } from '../../../../components/map/city-list';
import { OffMap } from '../../../../components/map/off-map';
import { PartNav } from '../../../../components/map/part-nav';
import { PlaceNav } from '../../../../components/map/place-nav';
import { TableLink } from '../../../../components/map/table-link';
import { chartById, relatedCharts } from '../../../../lib/charts';
import { offMap } from '../../../../lib/charts/map/off-map';
import { citiesOf, provinceList } from '../../../../lib/charts/map/place-list';
import { PROVINCES } from '../../../../lib/charts/map/provinces';
import { REGIONS, WHOLE } from '../../../../lib/charts/map/regions';
import { spotsIn } from '../../../../lib/charts/map/spots';
import { presentModel } from '../../../../lib/charts/present';
import type { Atlas } from '../../../../lib/dataset/dataset';
import { messages } from '../../../../lib/i18n';
import type { Lang } from '../../../../lib/i18n/languages';
import { drawPictures, pictureKey } from '../../../../lib/render/pictures';
import { filterBar } from '../../../filter-bar';
import { pageMetadata } from '../../../metadata';
import { loadOnce } from '../../../once';
import { pageState } from '../../../page-state';
import { pageReferences } from '../../../references';
import { sharedBy } from '../../../sharing';

type Props = PageProps<'/[lang]/map/[[...part]]'>;
const PAGE = '/map';
const PARTS = [WHOLE, ...REGIONS];

/** `/map` is the whole country, `/map/north` a part of it, `/map/henan` one province. */
const load = loadOnce(({ lang: segment, part = [] }: { lang: string; part?: string[] }, query) => {
  const province = PROVINCES.find(({ id }) => id === part[0]);
  const region = province ?? (part.length ? REGIONS.find(({ id }) => id === part[0]) : WHOLE);
  if (!region || part.length > 1) notFound();
  const page = region === WHOLE ? PAGE : `${PAGE}/${region.id}`;
  const state = pageState(segment, page, query);
  const chart = chartById(region === WHOLE ? 'map' : `map-${region.id}`)!;
  const model = chart.model(state.atlas, state.view);
  return {
    ...state,
    page,
    province,
    region,
    chart,
    model,
    presentation: presentModel(state.atlas, chart, model, state.lang),
  };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, view, page, chart, presentation } = await load(props);
  return pageMetadata(lang, page, presentation.headline, presentation.summary, { view, chart: chart.id });
}

export default async function MapPage(props: Props) {
  const { province, region, chart, model, presentation, ...state } = await load(props);
  const { lang, view, atlas, shell } = state;
  const key = pictureKey(atlas, view);
  const pictures = drawPictures(chart, model, 'page', lang, key);
  const { nav } = messages(lang);
  const cities = province ? citiesOf(atlas, province, lang) : [];
  return (
    <Shell {...shell}>
      <Breadcrumb
        trail={
          region === WHOLE
            ? [{ name: nav.overview, page: '' }, { name: nav.map }]
            : [
                { name: nav.map, page: PAGE },
                ...(province
                  ? [{ name: province.within.name[lang], page: `${PAGE}/${province.within.id}` }]
                  : []),
                { name: region.name[lang] },
              ]
        }
      />
      <ChartReader
        presentation={presentation}
        pictures={pictures}
        related={relatedCharts(chart, lang)}
        references={await pageReferences(state, `/charts/${chart.id}`)}
        shared={await sharedBy(state)}
      >
        <FilterBar share {...filterBar(atlas, view, lang)} />
        <PartNav lang={lang} parts={partsOf(atlas, lang)} current={region.id}>
          <TableLink />
        </PartNav>
        {cities.length > 0 && <CityList presentation={presentation} cities={cities} />}
      </ChartReader>
      <PlaceNav lang={lang} provinces={provinceList(atlas, lang, province)} around={province?.name[lang]} />
      <OffMap lang={lang} content={offMap(atlas, lang)} replaced={Boolean(process.env.CEYUAN_MAP_FILE)} />
    </Shell>
  );
}

const partsOf = (atlas: Atlas, lang: Lang) =>
  PARTS.map((region) => ({
    id: region.id,
    name: region.name[lang],
    page: region === WHOLE ? PAGE : `${PAGE}/${region.id}`,
    places: spotsIn(atlas, region).length,
  }));
