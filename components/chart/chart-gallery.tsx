'use client';

import { filtersOnly } from '../../lib/view/codec';
import { HeadingWords } from '../layout/heading-words';
import { useView } from '../view-context';

interface ChartGalleryProps {
  sections: {
    id: string;
    title: string;
    charts: { id: string; name: string; headline: string; summary: string; svg: string | null }[];
  }[];
}

/** Every chart at a glance: its name, what it finds, and the top of its picture. */
export function ChartGallery({ sections }: ChartGalleryProps) {
  const { view, href } = useView();
  return sections.map(({ id, title, charts }) => (
    <section key={id} aria-labelledby={`${id}-title`} className="mt-10 first-of-type:mt-4">
      <h2 id={`${id}-title`} className="font-serif text-xl font-bold">
        {title}
      </h2>
      <ul className="mt-4 grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {charts.map((chart) => (
          <li key={chart.id} className="card relative flex flex-col p-4 hover:border-rule-strong">
            <p className="text-[0.8125rem] text-ink-3">{chart.name}</p>
            <h3 className="mt-0.5 leading-snug font-semibold">
              <a
                className="after:absolute after:inset-0 hover:underline"
                href={href(filtersOnly(view), `/charts/${chart.id}`)}
              >
                <HeadingWords heading={chart.headline} line={19} />
              </a>
            </h3>
            {chart.svg ? (
              <div
                className="picture picture-top mt-3 h-56 border-t border-rule pt-3"
                role="img"
                aria-label={chart.summary}
                dangerouslySetInnerHTML={{ __html: chart.svg }}
              />
            ) : (
              <p className="mt-3 text-sm text-ink-2">{chart.summary}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}
