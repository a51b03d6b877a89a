import type { Metadata } from 'next';
import { DrawnCard } from '../../components/chart/drawn-card';
import { FilterBar } from '../../components/controls/filter-bar';
import { HeadlineStrip } from '../../components/headline-strip';
import { PageHeading } from '../../components/layout/page-heading';
import { SectionNav } from '../../components/layout/section-nav';
import { Shell } from '../../components/layout/shell';
import { SharePanel } from '../../components/share/share-panel';
import { SECTIONS } from '../../lib/charts';
import type { Chart } from '../../lib/charts/chart';
import { headlineFigures } from '../../lib/charts/headlines';
import { modelsUnder } from '../../lib/charts/models';
import { overviewText } from '../../lib/charts/overview';
import { overviewPreview } from '../../lib/render/card/overview';
import type { Query } from '../../lib/view/codec';
import { filterBar } from '../filter-bar';
import { pageMetadata } from '../metadata';
import { loadOnce } from '../once';
import { pageState } from '../page-state';
import { sharedBy } from '../sharing';

type Props = PageProps<'/[lang]'>;

const load = loadOnce(({ lang }: Awaited<Props['params']>, query: Query) => {
  const state = pageState(lang, '', query);
  const { atlas, view } = state;
  return { ...state, text: overviewText(atlas, state.lang), modelOf: modelsUnder(atlas, view) };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, view, atlas, text, modelOf } = await load(props);
  return pageMetadata(lang, '', text.headline, text.lede, {
    view,
    ...overviewPreview(atlas, view, lang, modelOf),
  });
}

export default async function Overview(props: Props) {
  const { text, modelOf, ...state } = await load(props);
  const { lang, view, atlas, shell } = state;
  const card = (chart: Chart) => (
    <DrawnCard key={chart.id} chart={chart} atlas={atlas} view={view} lang={lang} model={modelOf(chart)} />
  );
  return (
    <Shell {...shell}>
      <PageHeading title={text.headline} lede={text.lede}>
        <p className="text-sm text-ink-3 min-[75rem]:text-right">
          {text.scope.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </p>
      </PageHeading>
      <FilterBar share {...filterBar(atlas, view, lang)} />
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
