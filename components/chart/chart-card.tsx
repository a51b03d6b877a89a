'use client';

import type { Presentation } from '../../lib/charts/present';
import { messages } from '../../lib/i18n';
import type { Picture } from '../../lib/render/pictures';
import { HeadingWords } from '../layout/heading-words';
import { useLivePresentation } from '../use-engine';
import { useView } from '../view-context';
import { ChartBody } from './chart-body';
import { ChartLink } from './chart-link';

interface ChartCardProps {
  presentation: Presentation;
  pictures: Picture[];
}

/** A chart on the overview: finding, picture, and ways on to its table, its sources and its own page. */
export function ChartCard({ presentation, pictures }: ChartCardProps) {
  const { lang } = useView();
  const live = useLivePresentation(presentation);
  const { value } = live;
  const text = messages(lang).chart;
  const page = `/charts/${value.id}`;
  const wayOn = (words: string) => ({
    className: 'quiet-link py-0.5',
    label: `${words}: ${value.name}`,
    children: words,
  });
  return (
    <section
      className="card flex contain-content flex-col p-4 sm:p-6"
      aria-labelledby={`${value.id}-title`}
      id={value.id}
    >
      <h3 id={`${value.id}-title`} className="text-lg leading-snug font-semibold">
        <ChartLink page={page} className="hover:underline">
          <HeadingWords heading={value.headline} line={16} />
        </ChartLink>
      </h3>
      <ChartBody
        live={live}
        pictures={pictures}
        notes
        lede={<p className="mt-1 text-sm text-ink-2">{value.subtitle}</p>}
        foot={
          <footer className="mt-4 flex flex-wrap gap-x-5 gap-y-1 border-t border-rule pt-3 text-[0.8125rem]">
            <ChartLink page={page} tab="sources" className="quiet-link mr-auto py-0.5">
              {value.sources > 0 ? text.sources(value.sources) : text.tabs.sources}
            </ChartLink>
            <ChartLink page={page} tab="table" {...wayOn(text.table)} />
            <ChartLink page={page} panel="share" {...wayOn(messages(lang).share.open)} />
            {isLarger(value.id, text.larger) && (
              <ChartLink page={`/${value.id}`} className="quiet-link py-0.5">
                {text.larger[value.id]}
              </ChartLink>
            )}
            <ChartLink page={page} {...wayOn(text.open)} />
          </footer>
        }
      />
    </section>
  );
}

/** Whether a chart has a view of its own beside its page: the timeline to zoom, the map by parts. */
const isLarger = <T extends object>(id: string, views: T): id is Extract<keyof T, string> =>
  Object.hasOwn(views, id);
