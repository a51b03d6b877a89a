'use client';

import type { MouseEvent, ReactNode } from 'react';
import type { Strip, StripLane } from '../../lib/charts/timeline/strip';
import { NAME_BAND, BEYOND as STEP, TICK_BAND } from '../../lib/charts/timeline/strip-bands';
import type { StripMore } from '../../lib/charts/timeline/strip-more';
import { timelineMessages } from '../../lib/i18n/timeline';
import type { View } from '../../lib/view/view';
import { useView } from '../view-context';
import { isPlainClick } from './plain-click';
import { StripMarkPicture } from './strip-mark';

interface StripPictureProps {
  strip: Strip;
  /** What each event says when pointed at. */
  tips: ReadonlyMap<string, string>;
}

/** The strip as a drawing full of links. Keyboards and screen readers have the list instead, so it is hidden from them. */
export function StripPicture({ strip, tips }: StripPictureProps) {
  const { view } = useView();
  const { width, height, left, ticks, lanes, marks, more } = strip;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
      className="select-none"
      onDragStart={(event) => event.preventDefault()}
    >
      {ticks.map(({ x, label, year }) => (
        <g key={x}>
          <path
            d={`M${x} ${label ? 8 : TICK_BAND}V${height}`}
            stroke={year ? 'var(--rule-strong)' : 'var(--rule)'}
            strokeOpacity={year ? 0.4 : 1}
          />
          <text x={x + 5} y={18} fontSize={11} fontWeight={year ? 600 : 400} fill="var(--ink-3)">
            {label}
          </text>
        </g>
      ))}
      {lanes.map((lane) => (
        <g key={lane.kind}>
          <path d={`M0 ${lane.y}H${width}`} stroke="var(--rule)" />
          <text x={0} y={lane.y + 21} fontSize={13} fontWeight={600} fill="var(--ink-2)">
            {lane.name}
          </text>
          <LaneSteps lane={lane} />
        </g>
      ))}
      <path d={`M0 ${height - 0.5}H${width}`} stroke="var(--rule)" />
      <path d={`M${left - 0.5} ${TICK_BAND}V${height}`} stroke="var(--rule)" />
      {marks.map((mark) => (
        <StripLink key={mark.id} view={{ ...view, evidence: mark.id }} history="push" record={mark.id}>
          <StripMarkPicture mark={mark} open={view.evidence === mark.id} />
          <title>{tips.get(mark.id)}</title>
        </StripLink>
      ))}
      {more.map((each) => (
        <More key={each.ids.join()} more={each} tips={tips} />
      ))}
    </svg>
  );
}

function LaneSteps({ lane }: { lane: StripLane }) {
  const { lang, view } = useView();
  const text = timelineMessages(lang);
  const top = lane.y + NAME_BAND;
  return (['earlier', 'later'] as const).map((side, i) => {
    const beyond = lane[side];
    if (!beyond) return null;
    return (
      <StripLink key={side} view={{ ...view, time: beyond.time, evidence: null }}>
        <Pill x={i * (STEP.width + 4)} y={top} width={STEP.width}>
          {side === 'earlier' ? `‹ ${beyond.count}` : `${beyond.count} ›`}
        </Pill>
        <title>{text[side](beyond.count, lane.name)}</title>
      </StripLink>
    );
  });
}

function More({
  more,
  tips,
}: {
  more: StripMore;

  tips: ReadonlyMap<string, string>;
}) {
  const { lang, view } = useView();
  const { box, ids, time } = more;
  const label = [timelineMessages(lang).more(ids.length), ...ids.map((id) => tips.get(id))].join('\n');
  const pill = (
    <>
      <Pill x={box.x} y={box.y} width={box.width}>{`+${ids.length}`}</Pill>
      <title>{label}</title>
    </>
  );
  if (time) return <StripLink view={{ ...view, time, evidence: null }}>{pill}</StripLink>;
  return (
    <a href={`#event-${ids[0]}`} tabIndex={-1}>
      {pill}
    </a>
  );
}

function Pill({ x, y, width, children }: { x: number; y: number; width: number; children: ReactNode }) {
  return (
    <>
      <rect x={x} y={y} width={width} height={STEP.height} fill="transparent" />
      <rect
        x={x + 0.5}
        y={y + 2.5}
        width={width - 1}
        height={STEP.height - 5}
        rx={9}
        fill="var(--card)"
        stroke="var(--rule-strong)"
      />
      <text x={x + width / 2} y={y + 16} fontSize={11} textAnchor="middle" fill="var(--ink-2)">
        {children}
      </text>
    </>
  );
}

interface StripLinkProps {
  view: View;
  history?: 'push' | 'replace';
  record?: string;
  children: ReactNode;
}

function StripLink({ view, history = 'replace', record, children }: StripLinkProps) {
  const { href, setView } = useView();
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    setView(view, history);
  };
  return (
    <a href={href(view)} tabIndex={-1} onClick={follow} data-record={record}>
      {children}
    </a>
  );
}
