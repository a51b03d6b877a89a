import type { Metadata } from 'next';
import { ChartCard } from '../../components/chart/chart-card';
import { FollowWhenNear } from '../../components/chart/near';
import { FilterBar } from '../../components/controls/filter-bar';
import { HeadlineStrip } from '../../components/headline-strip';
import { SectionNav } from '../../components/layout/section-nav';
import { Shell } from '../../components/layout/shell';
import { SharePanel } from '../../components/share/share-panel';
import { SECTIONS } from '../../lib/charts';
import type { Chart } from '../../lib/charts/chart';
import { headlineFigures } from '../../lib/charts/headlines';
import { overviewText } from '../../lib/charts/overview';
import { countRecords, presentModel } from '../../lib/charts/present';
import { filterOptions } from '../../lib/dataset/options';
import { facetCounts } from '../../lib/dataset/select';
import { unbroken } from '../../lib/i18n/unbroken';
import { overviewPreview } from '../../lib/render/card/overview';
import { drawPictures } from '../../lib/render/pictures';
import { filtersOnly, viewHref } from '../../lib/view/codec';
import { pageMetadata } from '../metadata';
import { pageState } from '../page-state';
import { sharedBy } from '../sharing';

export async function generateMetadata({ params, searchParams }: PageProps<'/[lang]'>): Promise<Metadata> {
  const { lang, view, atlas } = pageState((await params).lang, '', await searchParams);
  const { headline, lede } = overviewText(atlas, lang);
  return pageMetadata(lang, '', headline, lede, { view, ...overviewPreview(atlas, view, lang) });
}

export default async function Overview({ params, searchParams }: PageProps<'/[lang]'>) {
  const state = pageState((await params).lang, '', await searchParams);
  const { lang, view, atlas, shell } = state;
  const text = overviewText(atlas, lang);
  const key = `${atlas.release} ${viewHref('', filtersOnly(view))}`;
  const card = (chart: Chart) => {
    const model = chart.model(atlas, view);
    const presentation = { ...presentModel(atlas, chart, model, lang), rows: [], columns: [] };
    const slot = chart.full ? 'full' : 'half';
    const pictures = model.status === 'drawn' ? drawPictures(chart, model.marks, slot, lang, key) : [];
    return (
      <FollowWhenNear key={chart.id}>
        <ChartCard presentation={presentation} pictures={pictures} />
      </FollowWhenNear>
    );
  };
  return (
    <Shell {...shell}>
      <header className="flex flex-wrap items-end justify-between gap-x-10 gap-y-2 pt-8 pb-5 sm:pt-12">
        <div className="max-w-3xl">
          <h1 className="font-serif text-[1.75rem] leading-tight font-bold text-balance sm:text-[2.375rem]">
            {unbroken(text.headline)}
          </h1>
          <p className="mt-2 text-ink-2">{text.lede}</p>
        </div>
        <p className="text-sm text-ink-3 min-[75rem]:text-right">
          {text.scope.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </p>
      </header>
      <FilterBar
        share
        options={filterOptions(atlas, lang)}
        counts={facetCounts(atlas, view)}
        records={countRecords(atlas, view)}
      />
      <SharePanel shared={{ ...(await sharedBy(state)), chart: null, title: text.headline }} />
      <HeadlineStrip figures={headlineFigures(atlas, lang)} />
      <SectionNav sections={SECTIONS.map(({ id, title }) => ({ id, title: title[lang] }))} />
      {SECTIONS.map((section) => (
        <section key={section.id} id={section.id} aria-labelledby={`${section.id}-title`} className="mt-10">
          <h2 id={`${section.id}-title`} className="font-serif text-xl font-bold">
            {section.title[lang]}
          </h2>
          {section.blocks.map((block) =>
            'id' in block ? (
              <div key={block.id} className="mt-5">
                {card(block)}
              </div>
            ) : (
              <div
                key={block
                  .flat()
                  .map(({ id }) => id)
                  .join(' ')}
                className="mt-5 grid grid-cols-[minmax(0,1fr)] items-start gap-5 min-[56rem]:grid-cols-2"
              >
                {block.map((column) => (
                  <div
                    key={column.map(({ id }) => id).join(' ')}
                    className="grid grid-cols-[minmax(0,1fr)] gap-5"
                  >
                    {column.map(card)}
                  </div>
                ))}
              </div>
            ),
          )}
        </section>
      ))}
    </Shell>
  );
}
