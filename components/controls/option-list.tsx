'use client';

import type { FilterOption } from '../../lib/dataset/options';
import { messages } from '../../lib/i18n';
import { toggle } from '../../lib/view/view';
import { useView } from '../view-context';

interface OptionListProps {
  name: 'enterprise' | 'field' | 'document' | 'basis';
  label?: string;
  options: FilterOption[];
  /** How many records each option would leave; absent means none. */
  counts: Record<string, number>;
}

const INDENT = ['', 'pl-5', 'pl-10'];

/** Tick boxes with the number of records each would leave. */
export function OptionList({ name, label, options, counts }: OptionListProps) {
  const { lang, view, setView } = useView();
  const text = messages(lang).filters;
  const chosen: readonly string[] = view[name];
  return (
    <fieldset className="break-inside-avoid pb-2">
      <legend className={label ? 'pb-1 text-xs text-ink-3' : 'sr-only'}>{label ?? text[name]}</legend>
      {options.map((option) => {
        const count = counts[option.id] ?? 0;
        return (
          <label
            key={option.id}
            className={`flex min-h-8 items-center gap-2 rounded px-1 text-sm hover:bg-faint ${INDENT[option.depth] ?? 'pl-10'} ${count ? '' : 'text-ink-3'}`}
          >
            <input
              type="checkbox"
              className="size-4 shrink-0 accent-(--ink-1)"
              name={name}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={() => setView(toggle(view, name, option.id), 'replace')}
            />
            <span className="grow">{option.label}</span>
            <span className="text-xs text-ink-3" title={text.optionCount(count)}>
              {count}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
