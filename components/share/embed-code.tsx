'use client';

import { useState } from 'react';
import { shareMessages } from '../../lib/i18n/share';
import { DEFAULT_EMBED, EMBED_THEMES, type EmbedTheme, embedAddress, embedCode } from '../../lib/view/embed';
import { useView } from '../view-context';
import { Copyable } from './copyable';

/** The code of a frame, with what may be chosen about it. */
export function EmbedCode({ chart, title, origin }: { chart: string; title: string; origin: string }) {
  const { lang, view } = useView();
  const text = shareMessages(lang);
  const [options, setOptions] = useState(DEFAULT_EMBED);
  const code = embedCode(origin, embedAddress(lang, chart, view, options), title);
  return (
    <>
      <div className="needs-js mb-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.8125rem]">
        <label className="inline-flex items-center gap-1.5">
          {text.theme}
          <select
            className="control"
            value={options.theme}
            onChange={(event) => setOptions({ ...options, theme: event.target.value as EmbedTheme })}
          >
            {EMBED_THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {text.themes[theme]}
              </option>
            ))}
          </select>
        </label>
        {(['controls', 'title'] as const).map((key) => (
          <label key={key} className="inline-flex min-h-6 items-center gap-1.5">
            <input
              type="checkbox"
              checked={options[key]}
              onChange={(event) => setOptions({ ...options, [key]: event.target.checked })}
            />
            {key === 'controls' ? text.withControls : text.withTitle}
          </label>
        ))}
      </div>
      <Copyable value={code} label={text.copyThat(text.embed)} />
    </>
  );
}
