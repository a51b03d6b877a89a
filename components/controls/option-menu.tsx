'use client';

import { memo } from 'react';
import type { FilterOption } from '../../lib/dataset/options';
import { messages } from '../../lib/i18n';
import type { Lang } from '../../lib/i18n/languages';
import type { ListFilter } from '../../lib/view/view';
import { FilterMenu } from './filter-menu';
import { OptionList } from './option-list';

interface OptionMenuProps {
  lang: Lang;
  name: ListFilter;
  /** One list, or several with names of their own. */
  lists: { id: string; label?: string; options: FilterOption[] }[];
  /** How many records each option would leave; absent means none. */
  counts: Record<string, number>;
  /** Ids of what is chosen, joined by `~`: text, so that a choice elsewhere leaves this menu as it is. */
  chosen: string;
  /** Stands under the lists. */
  note?: string;
}

/** A filter of which any number of options may be chosen. */
export const OptionMenu = memo(({ lang, name, lists, counts, chosen, note }: OptionMenuProps) => {
  const on = new Set(chosen.split('~'));
  const among = (options: FilterOption[]) => options.filter(({ id }) => on.has(id));
  return (
    <FilterMenu
      lang={lang}
      label={messages(lang).filters[name]}
      chosen={lists.flatMap(({ options }) => among(options)).map(({ label }) => label)}
      wide={lists.length > 1}
    >
      {lists.map(({ id, label, options }) => (
        <OptionList
          key={id}
          lang={lang}
          name={name}
          label={label}
          options={options}
          counts={counts}
          chosen={among(options)
            .map((option) => option.id)
            .join('~')}
        />
      ))}
      {note && <p className="col-span-full text-xs text-ink-3">{note}</p>}
    </FilterMenu>
  );
});
