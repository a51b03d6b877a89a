'use client';

import { type ReactNode, useRef } from 'react';
import type { Picture } from '../../lib/render/pictures';
import type { useLivePresentation } from '../use-engine';
import { BasisLegend } from './basis-legend';
import { ChartNotes } from './chart-notes';
import { ChartPicture } from './chart-picture';
import { EmptyChart } from './empty-chart';
import { UNSEEN } from './unseen';

interface ChartBodyProps {
  live: ReturnType<typeof useLivePresentation>;
  pictures: Picture[];
  /** The notes stand under the picture, where the page has no place of its own for them. */
  notes?: boolean;
  /** What comes first, unless nothing is left to show. */
  lede?: ReactNode;
  /** Legends of more than the bases. */
  children?: ReactNode;
  /** What comes last, unless nothing is left to show. */
  foot?: ReactNode;
}

/**
 * What a chart shows wherever it stands: legend, picture and notes, or which filter emptied it. What was once drawn
 * stays on the page as it was, unseen while there is nothing to draw: the next choice mostly brings it back, and
 * `display: none` would have each word and shape of it set up anew.
 */
export function ChartBody({ live, pictures, notes, lede, children, foot }: ChartBodyProps) {
  const { value, pending, changed } = live;
  const last = useRef<ReactNode>(null);
  if (!value.empty)
    last.current = (
      <>
        {lede}
        <BasisLegend bases={value.bases} />
        {children}
        <div className="mt-4 grow">
          <ChartPicture
            chart={value.id}
            summary={value.summary}
            pictures={pictures}
            changed={changed}
            pending={pending}
          />
        </div>
        {notes && <ChartNotes notes={value.notes} />}
        {foot}
      </>
    );
  return (
    <>
      {value.empty && <EmptyChart presentation={value} />}
      {last.current && (
        <div
          className={`-mx-1 flex flex-col px-1 contain-content print:mx-0 print:block print:px-0 ${value.empty ? 'unseen h-0' : '-mb-1 grow pb-1 print:mb-0 print:pb-0'}`}
          style={value.empty ? UNSEEN : undefined}
        >
          {last.current}
        </div>
      )}
    </>
  );
}
