'use client';

import { useState } from 'react';
import { messages } from '../../lib/i18n';
import type { UnknownValue } from '../../lib/view/codec';
import { useView } from '../view-context';

/** Names what a link asked for and this site does not know. Closing it also cleans the address. */
export function UnknownNotice({ unknown }: { unknown: UnknownValue[] }) {
  const { lang, view, setView, href } = useView();
  const [closed, setClosed] = useState(false);
  if (!unknown.length || closed) return null;
  const text = messages(lang);
  const nameOf = (key: UnknownValue['key']) => {
    if (key === 'tab') return text.chart.tabsLabel;
    if (key === 'release') return text.release.key;
    if (key === 'panel') return text.share.open;
    return key === 'evidence' ? text.chart.sourcesLink : text.filters[key];
  };
  return (
    <div
      role="status"
      className="card mt-4 flex flex-wrap items-center gap-x-3 gap-y-1 border-cinnabar! p-3 text-sm"
    >
      <p className="font-semibold">{text.unknown.title}</p>
      <ul className="flex grow flex-wrap gap-x-3">
        {unknown.map(({ key, value }) => (
          <li key={`${key} ${value}`}>{text.unknown.line(nameOf(key), value)}</li>
        ))}
      </ul>
      <a
        className="control"
        href={href(view)}
        onClick={(event) => {
          event.preventDefault();
          setClosed(true);
          setView(view, 'replace');
        }}
      >
        {text.unknown.dismiss}
      </a>
    </div>
  );
}
