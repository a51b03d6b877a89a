'use client';

import { type FormEvent, useEffect, useRef } from 'react';
import { timelineMessages } from '../../lib/i18n/timeline';
import { parseTimeRange } from '../../lib/view/codec';
import type { TimeRange } from '../../lib/view/view';
import { useView } from '../view-context';

const SIDES = ['from', 'to'] as const;
/** Digits of an input method count as well. */
const PATTERN = '[0-9０-９]{4}(-[0-9０-９]{2}){0,2}';

/** First and last year, month or day, as typed. Sent as a form without scripts. */
export function TypedTime({ shown }: { shown: TimeRange }) {
  const { lang, page, view, chosen, setView } = useView();
  const text = timelineMessages(lang).typed;
  const form = useRef<HTMLFormElement>(null);
  const value = (side: 'from' | 'to') => view.time?.[side] ?? '';
  const input = (side: 'from' | 'to') => form.current?.elements.namedItem(side) as HTMLInputElement;
  const [from, to] = SIDES.map(value);
  // Zoom, pan and the filter bar change the time too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the time changes, so that typing is left alone
  useEffect(() => {
    for (const side of SIDES) input(side).value = value(side);
  }, [from, to]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = SIDES.map((side) => input(side).value.normalize('NFKC').trim() || null);
    const [first = null, last = null] =
      typed[0] && typed[1] && typed[0] > typed[1] ? typed.toReversed() : typed;
    const time = parseTimeRange(`${first ?? 'earliest'}..${last ?? 'latest'}`);
    if (!time && (first || last)) {
      input('from').setCustomValidity(text.hint);
      input('from').reportValidity();
      return;
    }
    setView({ ...view, time, evidence: null }, 'replace');
  };
  return (
    <form
      ref={form}
      method="get"
      action={`/${lang}${page}`}
      onSubmit={submit}
      onInput={() => input('from').setCustomValidity('')}
      className="flex flex-wrap items-center gap-1.5 text-sm"
    >
      {(['enterprise', 'field', 'document', 'basis'] as const).map(
        (key) =>
          chosen[key].length > 0 && (
            <input key={key} type="hidden" name={key} value={chosen[key].join('~')} />
          ),
      )}
      {SIDES.map((side) => (
        <label key={side} className="flex items-center gap-1.5">
          {text[side]}
          <input
            className="control w-[6.5rem]"
            name={side}
            defaultValue={value(side)}
            autoComplete="off"
            pattern={PATTERN}
            title={text.hint}
            placeholder={shown[side] ?? ''}
            maxLength={10}
          />
        </label>
      ))}
      <button type="submit" className="control">
        {text.go}
      </button>
    </form>
  );
}
