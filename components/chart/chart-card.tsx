'use client';

import type { Presentation } from '../../lib/charts/present';
import { messages } from '../../lib/i18n';
import type { Picture } from '../../lib/render/pictures';
import { filtersOnly } from '../../lib/view/codec';
import { HeadingWords } from '../layout/heading-words';
import { useLivePresentation } from '../use-engine';
import { useView } from '../view-context';
import { ChartBody } from './chart-body';

interface ChartCardProps {
  presentation: Presentation;
  pictures: Picture[];
}

/** A chart on the overview: finding, picture, and ways on to its table, its sources and its own page. */
export function ChartCard({ presentation, pictures }: ChartCardProps) {
  const { lang, view, href } = useView();
  const live = useLivePresentation(presentation);
  const { value } = live;
  const text = messages(lang).chart;
  const page = `/charts/${value.id}`;
  const own = filtersOnly(view);
  return (
    <section
      className="card flex contain-content flex-col p-4 sm:p-6"
      aria-labelledby={`${value.id}-title`}
      id={value.id}
    >
      <h3 id={`${value.id}-title`} className="text-lg leading-snug font-semibold">
        <a className="hover:underline" href={href(own, page)}>
          <HeadingWords heading={value.headline} line={16} />
        </a>
      </h3>
      <ChartBody
        live={live}
        pictures={pictures}
        notes
        lede={<p className="mt-1 text-sm text-ink-2">{value.subtitle}</p>}
        foot={
          <footer className="mt-4 flex flex-wrap gap-x-5 gap-y-1 border-t border-rule pt-3 text-[0.8125rem]">
            <a className="quiet-link mr-auto py-0.5" href={href({ ...own, tab: 'sources' }, page)}>
              {value.sources > 0 ? text.sources(value.sources) : text.tabs.sources}
            </a>
            <a className="quiet-link py-0.5" href={href({ ...own, tab: 'table' }, page)}>
              {text.table}
              <span className="sr-only">: {value.name}</span>
            </a>
            <a className="quiet-link py-0.5" href={href({ ...own, panel: 'share' }, page)}>
              {messages(lang).share.open}
              <span className="sr-only">: {value.name}</span>
            </a>
            {isLarger(value.id, text.larger) && (
              <a className="quiet-link py-0.5" href={href(own, `/${value.id}`)}>
                {text.larger[value.id]}
              </a>
            )}
            <a className="quiet-link py-0.5" href={href(own, page)}>
              {text.open}
              <span className="sr-only">: {value.name}</span>
            </a>
          </footer>
        }
      />
    </section>
  );
}

/** Whether a chart has a view of its own beside its page: the timeline to zoom, the map by parts. */
const isLarger = <T extends object>(id: string, views: T): id is Extract<keyof T, string> =>
  Object.hasOwn(views, id);
