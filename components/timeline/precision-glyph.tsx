import { EVENT_COLOURS } from '../../lib/charts/theme';
import type { ListedEvent } from '../../lib/charts/timeline/event-list';

/** Upright bars: a day is a dot, a month short, a span longer, a year as long as its entry; “by” frays upward. */
export function PrecisionGlyph({ event: { kind, precision, hollow, pale } }: { event: ListedEvent }) {
  const colour = `var(--${EVENT_COLOURS[kind]})`;
  const paint = {
    borderColor: colour,
    background: hollow ? 'var(--card)' : colour,
    forcedColorAdjust: 'none',
  } as const;
  const place = 'absolute left-[8.5px] w-[7px]';
  return (
    <span aria-hidden="true" className={`absolute inset-y-0 left-0 w-6 ${pale ? 'opacity-45' : ''}`}>
      {precision === 'by' ? (
        <>
          <span
            className={`${place} top-3 bottom-1/2 bg-card`}
            style={{ forcedColorAdjust: 'none', ...frayed(colour, hollow) }}
          />
          <span
            className={`${place} top-1/2 bottom-3 rounded-b-[1px] border-[1.5px] border-t-0`}
            style={paint}
          />
        </>
      ) : (
        <span className={`${place} border-[1.5px] ${SHAPES[precision]}`} style={paint} />
      )}
    </span>
  );
}

const SHAPES = {
  day: 'top-[1.05rem] h-[7px] rounded-full scale-125',
  month: 'top-3.5 h-4 rounded-[1px]',
  range: 'top-3 h-7 rounded-[1px]',
  year: 'top-3 bottom-3 rounded-[1px]',
} as const;

/** Dashes that fade away towards the past. */
function frayed(colour: string, hollow: boolean) {
  const dashes = `repeating-linear-gradient(to top, transparent 0 2px, ${colour} 2px 5px)`;
  const mask = 'linear-gradient(to top, #000, transparent)';
  return hollow
    ? { borderInline: `1.5px dashed ${colour}`, maskImage: mask }
    : { backgroundImage: dashes, maskImage: mask };
}
