'use client';

import { useState } from 'react';
import { searchMessages } from '../../lib/i18n/search';
import { useView } from '../view-context';
import { setSlashOpens, slashOpens } from './slash-key';

/** The keys of search; the one of a single character can be switched off. */
export function SearchFoot() {
  const text = searchMessages(useView().lang);
  const [slash, setSlash] = useState(slashOpens);
  return (
    <div className="hidden flex-wrap items-center gap-x-6 border-t border-rule px-5 py-2 text-xs text-ink-3 sm:flex">
      <p>{text.keys}</p>
      <label className="ml-auto flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          checked={slash}
          onChange={(event) => {
            setSlash(event.target.checked);
            setSlashOpens(event.target.checked);
          }}
        />
        {text.slash}
      </label>
    </div>
  );
}
