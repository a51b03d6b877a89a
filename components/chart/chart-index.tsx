'use client';

import { filtersOnly } from '../../lib/view/codec';
import { useView } from '../view-context';

interface ChartIndexProps {
  charts: { id: string; name: string; headline: string; summary: string }[];
}

/** Every chart by name, with what it finds. */
export function ChartIndex({ charts }: ChartIndexProps) {
  const { view, href } = useView();
  return (
    <ul className="card divide-y divide-rule">
      {charts.map(({ id, name, headline, summary }) => (
        <li key={id} className="grid gap-x-8 gap-y-1 p-5 sm:grid-cols-[10rem_1fr]">
          <p className="text-sm text-ink-3 sm:pt-0.5">{name}</p>
          <div>
            <h2 className="text-lg leading-snug font-semibold">
              <a className="hover:underline" href={href(filtersOnly(view), `/charts/${id}`)}>
                {headline}
              </a>
            </h2>
            <p className="mt-1 text-sm text-ink-2">{summary}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
