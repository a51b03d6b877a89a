'use client';

import { memo, useCallback, useMemo } from 'react';
import type { FilterOption } from '../../lib/dataset/options';
import { messages } from '../../lib/i18n';
import type { Lang } from '../../lib/i18n/languages';
import { type ListFilter, toggle } from '../../lib/view/view';
import { useViewSource } from '../view-context';

interface OptionListProps {
  lang: Lang;
  name: ListFilter;
  label?: string;
  options: FilterOption[];
  /** How many records each option would leave; absent means none. */
  counts: Record<string, number>;
  /** Ids of those that are chosen, joined by `~`: text, so that a choice elsewhere leaves this list as it is. */
  chosen: string;
}

const INDENT = ['', 'pl-5', 'pl-10'];

/** Tick boxes with the number of records each would leave. */
export const OptionList = memo(({ lang, name, label, options, counts, chosen }: OptionListProps) => {
  const source = useViewSource();
  const choose = useCallback(
    (id: string) => source.now().setView(toggle(source.now().view, name, id), 'replace'),
    [source, name],
  );
  const expect = useCallback(
    (id: string) => source.now().expect(toggle(source.now().view, name, id)),
    [source, name],
  );
  const rows = useMemo(() => {
    const { optionCount } = messages(lang).filters;
    const on = chosen.split('~');
    return options.map(({ id, label: words, depth }) => {
      const count = counts[id] ?? 0;
      const row = { name, id, words, depth, count, choose, expect, hint: optionCount(count) };
      return <OptionRow key={id} {...row} checked={on.includes(id)} />;
    });
  }, [options, counts, chosen, name, lang, choose, expect]);
  return (
    <fieldset className="break-inside-avoid pb-2">
      <legend className={label ? 'pb-1 text-xs text-ink-3' : 'sr-only'}>
        {label ?? messages(lang).filters[name]}
      </legend>
      {rows}
    </fieldset>
  );
});

interface OptionRowProps {
  name: string;
  id: string;
  words: string;
  depth: number;
  count: number;
  hint: string;
  checked: boolean;
  choose: (id: string) => void;
  expect: (id: string) => void;
}

/** Only the rows that a choice changes are rendered again: there are a hundred. */
const OptionRow = memo(({ name, id, words, depth, count, hint, checked, choose, expect }: OptionRowProps) => (
  <label
    data-about={`${name} ${id}`}
    onPointerDown={() => expect(id)}
    onKeyDown={({ key }) => key === ' ' && expect(id)}
    className={`flex min-h-8 items-center gap-2 rounded px-1 text-sm hover:bg-faint ${INDENT[depth] ?? 'pl-10'} ${count ? '' : 'text-ink-3'}`}
  >
    <input
      type="checkbox"
      className="size-4 shrink-0 accent-(--ink-1)"
      name={name}
      value={id}
      checked={checked}
      onChange={() => choose(id)}
    />
    <span className="grow">{words}</span>
    <span className="text-xs text-ink-3" title={hint}>
      {count}
    </span>
  </label>
));
