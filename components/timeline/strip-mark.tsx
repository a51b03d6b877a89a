import { EVENT_COLOURS } from '../../lib/charts/theme';
import { BAR_HEIGHT, BEFORE_WHEN, LABEL_LINE } from '../../lib/charts/timeline/strip-bands';
import type { StripMark } from '../../lib/charts/timeline/strip-rows';

/** One event of the strip: its bar as long as what is not known, and its label where there is room. */
export function StripMarkPicture({ mark, open }: { mark: StripMark; open: boolean }) {
  const { box, label, kind, pale } = mark;
  return (
    <>
      <rect {...box} fill={open ? 'var(--faint)' : 'transparent'} rx={4} />
      {label && (
        <text
          fontSize={13}
          fill={pale ? 'var(--ink-3)' : 'var(--ink-1)'}
          stroke={open ? 'var(--faint)' : 'var(--card)'}
          strokeWidth={3}
          paintOrder="stroke"
          textAnchor={label.anchor}
        >
          {label.lines.map((line, i) => (
            <tspan key={line} x={label.x} y={label.y + i * LABEL_LINE + 4.5}>
              {line}
            </tspan>
          ))}
          {label.when && (
            <tspan dx={BEFORE_WHEN} fontSize={11} fill="var(--ink-3)">
              {label.when}
            </tspan>
          )}
        </text>
      )}
      <g opacity={pale ? 0.45 : 1}>
        <Bar mark={mark} colour={`var(--${EVENT_COLOURS[kind]})`} />
      </g>
    </>
  );
}

function Bar({ mark, colour }: { mark: StripMark; colour: string }) {
  const { x, width, y, shape, hollow, cut } = mark;
  const paint = hollow
    ? { fill: 'var(--card)', stroke: colour, strokeWidth: 1.5 }
    : { fill: colour, stroke: 'none', strokeWidth: 0 };
  const inset = hollow ? 0.75 : 0;
  if (shape === 'dot') return <circle cx={x + width / 2} cy={y} r={width / 2 - inset} {...paint} />;
  const [top, bottom, right] = [y - BAR_HEIGHT / 2 + inset, y + BAR_HEIGHT / 2 - inset, x + width - inset];
  if (shape === 'open') return <OpenBar {...{ x, top, bottom, right, colour, hollow }} />;
  // A bar that goes on beyond the stretch has no end there.
  const [start, end] = [cut.left ? x : x + inset, cut.right ? x + width : right];
  const outline = `M${start} ${bottom}${cut.left ? 'M' : 'L'}${start} ${top}H${end}${cut.right ? 'M' : 'L'}${end} ${bottom}H${start}`;
  return (
    <>
      <rect x={start} y={top} width={end - start} height={bottom - top} fill={paint.fill} />
      {hollow && <path d={outline} fill="none" stroke={colour} strokeWidth={1.5} />}
    </>
  );
}

interface OpenBarProps {
  x: number;
  top: number;
  bottom: number;
  right: number;
  colour: string;
  hollow: boolean;
}

/** An end but no beginning: towards the past it breaks up and fades. */
function OpenBar({ x, top, bottom, right, colour, hollow }: OpenBarProps) {
  const firm = x + (right - x) / 2;
  const dashes = [0, 1, 2, 3].map((i) => {
    const step = (firm - x) / 4;
    return { from: x + (i + 0.35) * step, to: x + (i + 1) * step - 0.5, opacity: (i + 1) / 5 };
  });
  return (
    <g fill={hollow ? 'none' : colour} stroke={hollow ? colour : 'none'} strokeWidth={1.5}>
      {dashes.map(({ from, to, opacity }) => (
        <path
          key={opacity}
          opacity={opacity}
          d={
            hollow
              ? `M${from} ${top}H${to}M${from} ${bottom}H${to}`
              : `M${from} ${top}H${to}V${bottom}H${from}Z`
          }
        />
      ))}
      <path d={`M${firm} ${top}H${right}V${bottom}H${firm}${hollow ? '' : 'Z'}`} />
    </g>
  );
}
