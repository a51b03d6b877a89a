/** Marks for the state of an initiative, and the key that explains them. */
import type { State } from '../../dataset/schema';
import { messages } from '../../i18n';
import type { Frame } from '../chart';
import { type Item, lineShape, type Shape, textShape } from '../parts/pixel-series';
import { textWidth } from '../parts/text-width';
import type { Marks } from './rows';

/** What is drawn so far. */
export interface Sheet {
  frame: Frame;
  shapes: Shape[];
  items: Item[];
}

/** A horizontal hairline, on the pixel. */
export const hairline = (from: number, to: number, y: number, colour: string): Shape =>
  lineShape(
    [
      [from, Math.round(y) - 0.5],
      [to, Math.round(y) - 0.5],
    ],
    colour,
  );

/** Done is filled, under way half filled, planned or called for hollow; a partner's mark is a diamond. */
export function stateShapes(
  { colours }: Frame,
  state: State,
  x: number,
  y: number,
  { partner = false, pale = false } = {},
): Shape[] {
  const colour = colours[stateColour(state)];
  const opacity = pale ? 0.55 : 1;
  const outline = partner ? corners(x, y, 6, 4) : corners(x, y, 5, 40);
  const half = outline.filter(([px]) => px <= x + 0.01);
  const filled = { fill: colour, stroke: 'none', opacity };
  return [
    {
      type: 'polyline',
      shape: { points: outline },
      style: { fill: state === 'achieved' ? colour : colours.card, stroke: colour, lineWidth: 1.5, opacity },
    },
    ...(state === 'under-way' ? [{ type: 'polyline' as const, shape: { points: half }, style: filled }] : []),
  ];
}

/** Jade for what is done or being done, cinnabar for what is still to come. */
export const stateColour = (state: State) =>
  state === 'achieved' || state === 'under-way' ? ('jade' as const) : ('cinnabar' as const);

/** A closed polygon around a point, starting at its top and running over the left. */
function corners(x: number, y: number, radius: number, count: number): [number, number][] {
  return Array.from({ length: count + 1 }, (_, n) => {
    const angle = -Math.PI / 2 - (2 * Math.PI * n) / count;
    return [round(x + radius * Math.cos(angle)), round(y + radius * Math.sin(angle))];
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The states that occur, and the partner's mark where there is one; in as many lines as it takes. */
export function keyOf(frame: Frame, { groups, central }: Marks): { shapes: Shape[]; height: number } {
  const { lang, width, colours } = frame;
  const rows = groups.flatMap((group) => group.rows);
  const entries = [...rows.flatMap((row) => row.entries), ...central];
  const known = (['achieved', 'under-way', 'planned', 'called-for'] as const).filter((state) =>
    entries.some((entry) => entry.state === state),
  );
  const open = known
    .filter((state) => stateColour(state) === 'cinnabar')
    .map((state) => messages(lang).state[state]);
  const keys = [
    ...known
      .filter((state) => stateColour(state) === 'jade')
      .map((state) => ({ state, partner: false, text: messages(lang).state[state] })),
    ...(open.length
      ? [
          {
            state: 'planned' as const,
            partner: false,
            text: open
              .join(lang === 'zh' ? '、' : ', ')
              .replace(/, (\w)/g, (_, letter: string) => `, ${letter.toLowerCase()}`),
          },
        ]
      : []),
    ...(entries.some(({ places }) => places.some(({ partner }) => partner))
      ? [{ state: 'achieved' as const, partner: true, text: { zh: '作为合作方', en: 'As partner' }[lang] }]
      : []),
  ];
  let [x, y] = [6, 8];
  const shapes = keys.flatMap(({ state, partner, text }) => {
    const wide = textWidth(text, 12);
    if (x + 11 + wide > width) [x, y] = [6, y + 22];
    const from = x;
    x += wide + 34;
    return [
      ...stateShapes(frame, state, from, y, { partner }),
      textShape(text, from + 11, y, { fill: colours['ink-2'], fontSize: 12 }),
    ];
  });
  return { shapes, height: y + 14 };
}
