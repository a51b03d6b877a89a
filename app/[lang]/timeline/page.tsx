import type { Metadata } from 'next';
import { FilterBar } from '../../../components/controls/filter-bar';
import { Breadcrumb } from '../../../components/layout/breadcrumb';
import { Shell } from '../../../components/layout/shell';
import { TimelineReader } from '../../../components/timeline/timeline-reader';
import { timelinePage } from '../../../lib/charts/timeline/page';
import { layoutStrip } from '../../../lib/charts/timeline/strip';
import { messages } from '../../../lib/i18n';
import { timelineMessages } from '../../../lib/i18n/timeline';
import { PAGE_WIDTHS } from '../../../lib/render/pictures';
import { filtersOnly, viewHref } from '../../../lib/view/codec';
import { filterBar } from '../../filter-bar';
import { pageMetadata } from '../../metadata';
import { loadOnce } from '../../once';
import { pageState } from '../../page-state';
import { sharedBy } from '../../sharing';

type Props = PageProps<'/[lang]/timeline'>;
const PAGE = '/timeline';

const load = loadOnce(({ lang }: { lang: string }, query) => {
  const state = pageState(lang, PAGE, query);
  return { ...state, initial: timelinePage(state.atlas, state.view, state.lang) };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, view, initial } = await load(props);
  const text = timelineMessages(lang);
  const metadata = pageMetadata(lang, PAGE, initial.headline, initial.summary, { view, chart: 'timeline' });
  const file = (ending: string) => viewHref(`/${lang}/timeline.${ending}`, filtersOnly(view));
  return {
    ...metadata,
    alternates: {
      ...metadata.alternates,
      types: {
        'application/atom+xml': [{ url: file('atom'), title: text.feedName }],
        'text/calendar': [{ url: file('ics'), title: text.calendarName }],
      },
    },
  };
}

export default async function Timeline(props: Props) {
  const { initial, ...state } = await load(props);
  const { lang, view, atlas, shell } = state;
  const { narrow: _, ...widths } = PAGE_WIDTHS.full;
  const stills = Object.entries(widths).map(([layout, width]) => ({
    layout,
    strip: layoutStrip(initial.events, { lang, width, window: initial.around.window }),
  }));
  return (
    <Shell {...shell}>
      <Breadcrumb
        trail={[{ name: messages(lang).nav.overview, page: '' }, { name: messages(lang).nav.timeline }]}
      />
      <TimelineReader initial={initial} stills={stills} shared={await sharedBy(state)}>
        <FilterBar share {...filterBar(atlas, view, lang)} />
      </TimelineReader>
    </Shell>
  );
}
