'use client';

import { type ReactNode, useState } from 'react';
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
}

/**
 * What a chart shows wherever it stands: legend, picture and notes, or which filter emptied it. A picture once drawn
 * stays on the page, unseen while there is nothing to draw: the next choice mostly brings it back, and `display: none`
 * would have each of its shapes set up anew.
 */
export function ChartBody({ live, pictures, notes, lede, children }: ChartBodyProps) {
  const { value, pending, changed } = live;
  const [drawn, setDrawn] = useState(!value.empty);
  if (!value.empty && !drawn) setDrawn(true);
  return (
    <>
      {value.empty ? (
        <EmptyChart presentation={value} />
      ) : (
        <>
          {lede}
          <BasisLegend bases={value.bases} />
          {children}
        </>
      )}
      {drawn && (
        <div
          className={`contain-content ${value.empty ? 'h-0' : 'mt-4 grow'}`}
          style={value.empty ? UNSEEN : undefined}
        >
          <ChartPicture
            chart={value.id}
            summary={value.summary}
            pictures={pictures}
            changed={changed}
            pending={pending}
          />
        </div>
      )}
      {notes && !value.empty && <ChartNotes notes={value.notes} />}
    </>
  );
}
