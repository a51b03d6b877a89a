'use client';

import { memo } from 'react';
import { messages } from '../../lib/i18n';
import type { Lang } from '../../lib/i18n/languages';
import type { TimeRange } from '../../lib/view/view';
import { useViewSource } from '../view-context';
import { FilterMenu } from './filter-menu';

interface TimeMenuProps {
  lang: Lang;
  years: string[];
  time: TimeRange | null;
}

/** The filter by time. */
export const TimeMenu = memo(({ lang, years, time }: TimeMenuProps) => {
  const text = messages(lang).filters;
  return (
    <FilterMenu lang={lang} label={text.time} chosen={time ? [timeName(time, text)] : []}>
      <TimeFields lang={lang} years={years} time={time} />
    </FilterMenu>
  );
});

/** `2022—2024`, with words for an open side. */
export function timeName({ from, to }: TimeRange, text: { earliest: string; latest: string }): string {
  return from !== null && from === to ? from : `${from ?? text.earliest}–${to ?? text.latest}`;
}

/** First and last year. A link may hold a month or a day; it then stands among the choices. */
function TimeFields({ lang, years, time }: TimeMenuProps) {
  const source = useViewSource();
  const text = messages(lang).filters;
  const side = (name: 'from' | 'to') => {
    const value = time?.[name] ?? '';
    const options = value && !years.includes(value) ? [...years, value].sort() : years;
    const other = name === 'from' ? (time?.to ?? null) : (time?.from ?? null);
    const choose = (chosen: string) => {
      const range =
        name === 'from' ? { from: chosen || null, to: other } : { from: other, to: chosen || null };
      const { view, setView } = source.now();
      setView({ ...view, time: range.from || range.to ? inOrder(range) : null }, 'replace');
    };
    return (
      <label className="flex items-center justify-between gap-3 text-sm">
        {text[name]}
        <select
          name={name}
          className="control min-w-28"
          value={value}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{text.anyYear}</option>
          {options.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
    );
  };
  return (
    <fieldset className="space-y-2">
      <legend className="sr-only">{text.time}</legend>
      {side('from')}
      {side('to')}
    </fieldset>
  );
}

/** Whoever picks a last year before the first one means the two the other way round. */
function inOrder({ from, to }: { from: string | null; to: string | null }) {
  return from && to && from > to ? { from: to, to: from } : { from, to };
}
