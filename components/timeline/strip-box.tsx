'use client';

import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import type { TimelinePage } from '../../lib/charts/timeline/page';
import type { Strip } from '../../lib/charts/timeline/strip';
import { timelineMessages } from '../../lib/i18n/timeline';
import { useView } from '../view-context';
import { StripPicture } from './strip-picture';
import { useStripDrag } from './use-strip-drag';
import type { TimelineTools } from './use-timeline';

/** Keys and the step each takes. */
const KEYS = {
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  '+': 'in',
  '=': 'in',
  '-': 'out',
  Home: 'first',
  End: 'last',
  '0': 'all',
} as const;

interface StripBoxProps {
  page: TimelinePage;
  /** Drawn on the server, by layout. */
  stills: { layout: string; strip: Strip }[];
  tools: TimelineTools | undefined;
  changed: boolean;
  pending: boolean;
}

/** The zoomable strip: stills of the server until it is moved, then drawn to measure. Moved by hand and by keyboard. */
export function StripBox({ page, stills, tools, changed, pending }: StripBoxProps) {
  const { lang, view, setView } = useView();
  const text = timelineMessages(lang);
  const help = useId();
  const box = useRef<HTMLDivElement>(null);
  const { strip, dragging, handlers } = useStripDrag(box, page, tools, changed);
  const tips = useMemo(
    () => new Map(page.events.map(({ id, title, when }) => [id, `${title}\n${when}`])),
    [page.events],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.key in KEYS)) return;
    event.preventDefault();
    const step = page.steps[KEYS[event.key as keyof typeof KEYS]];
    if (step) setView({ ...view, time: step.time, evidence: null }, 'replace');
  };
  const picture = (drawn: Strip) => (
    <>
      <StripPicture strip={drawn} tips={tips} />
      {givesWay(drawn) && <p className="mt-3 text-[0.8125rem] text-ink-3">{text.weights}</p>}
    </>
  );
  return (
    <div
      ref={box}
      // The arrow keys belong to the strip, not to the screen reader's own reading.
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the strip is moved with the keyboard
      tabIndex={0}
      aria-label={page.summary}
      aria-describedby={help}
      aria-busy={pending}
      data-live={tools ? '' : undefined}
      onKeyDown={onKeyDown}
      {...handlers}
      className={`picture touch-pan-y ${pending ? 'opacity-50' : ''} ${dragging ? 'cursor-grabbing' : 'cursor-grab'}`}
    >
      {strip
        ? picture(strip)
        : stills.map((still) => (
            <div key={still.layout} className={`still still-${still.layout}`}>
              {picture(still.strip)}
            </div>
          ))}
      <p id={help} className="sr-only">
        {text.keys}
      </p>
    </div>
  );
}

/** Whether some event stands without its title. */
const givesWay = ({ marks, more }: Strip) => more.length > 0 || marks.some(({ label }) => label === null);
