'use client';

import { useCallback, useRef } from 'react';
import type { Subject } from '../../lib/charts/chart';
import type { Picture } from '../../lib/render/pictures';
import { toggle } from '../../lib/view/view';
import { KeepPlace } from '../keep-place';
import { useNear } from '../nearness';
import { useView } from '../view-context';
import { PaperPicture, usePaper } from './paper';
import { scaled } from './scaled';
import { Sketch } from './sketch';
import { Still, useStillsMissing } from './still';
import { UNSEEN } from './unseen';
import { useDrawing } from './use-drawing';
import { useTakeOver } from './use-take-over';

interface ChartPictureProps {
  chart: string;
  /** Sentence that says the same as the picture. */
  summary: string;
  pictures: Picture[];
  /** The filters differ from those the stills were drawn for. */
  changed: boolean;
  pending: boolean;
}

/**
 * The picture, drawn by whoever is fastest: stills from the server first; a sketch in the very frame in which a
 * filter changes; and ECharts, which takes over in idle moments, for touch and keyboard. All three are drawn at the
 * width of the still and fitted to the box, so they look alike, whatever the window, and nothing moves. A picture far
 * down the page that a filter has outdated is hidden until the reader comes near.
 */
export function ChartPicture({ chart, summary, pictures, changed, pending }: ChartPictureProps) {
  const { view, pinned, setView } = useView();
  const box = useRef<HTMLDivElement>(null);
  const near = useNear();
  const missing = useStillsMissing(pictures);
  const { drawing, ahead, still, outdated, room } = useDrawing(chart, box, near, changed, pictures, missing);
  const { EChart, given, onDrawn, current } = useTakeOver(drawing, box, near);
  const onRecord = useCallback(
    (record: string) => setView({ ...view, evidence: record }, 'push'),
    [setView, view],
  );
  const onSubject = useCallback(
    ({ key, id }: Subject) => {
      if (!(key in pinned)) setView(toggle(view, key, id), 'replace');
    },
    [setView, view, pinned],
  );
  const paper = usePaper(chart);
  const sketched = Boolean(drawing?.shapes && (changed || missing) && !current);
  const sketches = [
    ...(sketched && drawing ? [drawing] : []),
    ...(ahead && ahead.key !== drawing?.key ? [ahead] : []),
  ];
  const stills = !sketched && !(given && (current || !drawing?.shapes));
  const shape = drawing ? `${drawing.width} / ${drawing.height}` : undefined;
  return (
    <>
      <KeepPlace shown={shape ?? ''} />
      {paper && <PaperPicture pieces={paper} summary={summary} />}
      <div
        ref={box}
        className={`picture ${still ? 'picture-at-hand' : ''} ${pending ? 'opacity-50' : ''} ${paper ? 'print:hidden' : ''}`}
        aria-busy={pending}
        style={{
          aspectRatio: shape,
          visibility: outdated ? 'hidden' : undefined,
        }}
        data-live={current && !outdated ? '' : undefined}
      >
        {(stills || !missing) && (
          <div
            className="contain-content"
            {...(stills ? { role: 'img', 'aria-label': summary } : { style: PUT_ASIDE })}
          >
            {pictures.map((picture) => (
              <Still key={`${picture.layout} ${picture.name}`} picture={picture} shown={picture === still} />
            ))}
          </div>
        )}
        {sketches.map((each) => (
          <Sketch
            key={each.key}
            drawing={each}
            scale={room ? room / each.width : 1}
            picture={box}
            seen={each === drawing}
            summary={given ? undefined : summary}
          />
        ))}
        {given && EChart && (
          <div className="absolute top-0 left-0" style={scaled(given.width, room ? room / given.width : 1)}>
            <EChart
              option={given.option}
              width={given.width}
              height={given.height}
              summary={summary}
              onDrawn={onDrawn}
              onRecord={onRecord}
              onSubject={onSubject}
              hidden={stills || sketched}
            />
          </div>
        )}
      </div>
    </>
  );
}

/** Stays laid out, so that lifting a filter brings it back at no cost. */
const PUT_ASIDE = {
  position: 'absolute',
  inset: '0 0 auto',
  ...UNSEEN,
} as const;
