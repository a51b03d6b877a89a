import type { ReactNode } from 'react';
import { phrases } from '../../lib/i18n/phrases';

interface HeadingWordsProps {
  heading: string;
  /** How many Chinese characters of its size a line holds on a phone 360 px wide. */
  line: number;
}

/** The words of a heading, with the places where a line may break. */
export function HeadingWords({ heading, line }: HeadingWordsProps) {
  const [first, ...rest] = phrases(heading, line);
  return rest.reduce<ReactNode>(
    (before, phrase) => (
      <>
        {before}
        <wbr />
        {phrase}
      </>
    ),
    first,
  );
}
