/** The key that explains the marks of the picture of initiatives. */

import type { State } from '../../dataset/schema';
import { messages } from '../../i18n';
import { formatList } from '../../i18n/format';
import type { Frame } from '../chart';
import { type Shape, textShape } from '../parts/shapes';
import { STATES, stateShapes } from '../parts/state-marks';
import { textWidth } from '../parts/text-width';
import { STATE_COLOURS } from '../theme';
import type { Marks } from './rows';

/** The states that occur, and the partner's mark where there is one; in as many lines as it takes. */
export function keyOf(frame: Frame, { groups, central }: Marks): { shapes: Shape[]; height: number } {
  const { lang, width, colours } = frame;
  const rows = groups.flatMap((group) => group.rows);
  const states = new Set<State>();
  let partners = false;
  for (const entries of [...rows.map((row) => row.entries), central])
    for (const entry of entries) {
      states.add(entry.state);
      partners ||= entry.enterprises.some((id) => entry.hasPartner(id));
    }
  const known = STATES.filter((state) => states.has(state));
  const open = known
    .filter((state) => STATE_COLOURS[state] === 'cinnabar')
    .map((state) => messages(lang).state[state]);
  const keys = [
    ...known
      .filter((state) => STATE_COLOURS[state] === 'jade')
      .map((state) => ({ state, partner: false, text: messages(lang).state[state] })),
    ...(open.length
      ? [
          {
            state: 'planned' as const,
            partner: false,
            text: formatList(open, lang).replace(
              /, (\w)/g,
              (_, letter: string) => `, ${letter.toLowerCase()}`,
            ),
          },
        ]
      : []),
    ...(partners
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
