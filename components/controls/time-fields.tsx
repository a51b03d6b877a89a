'use client';

import { messages } from '../../lib/i18n';
import { useView } from '../view-context';

/** First and last year. A link may hold a month or a day; it then stands among the choices. */
export function TimeFields({ years }: { years: string[] }) {
  const { lang, view, setView } = useView();
  const text = messages(lang).filters;
  const side = (name: 'from' | 'to') => {
    const value = view.time?.[name] ?? '';
    const options = value && !years.includes(value) ? [...years, value].sort() : years;
    const other = name === 'from' ? (view.time?.to ?? null) : (view.time?.from ?? null);
    const choose = (chosen: string) => {
      const time =
        name === 'from' ? { from: chosen || null, to: other } : { from: other, to: chosen || null };
      setView({ ...view, time: time.from || time.to ? inOrder(time) : null }, 'replace');
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
