'use client';

import { useEffect, useState } from 'react';
import { messages } from '../../lib/i18n';
import { useView } from '../view-context';

/** The head of a printed sheet: whose it is, and the address of exactly this view, which a screen shows by itself. */
export function PrintAddress() {
  const { lang, view, href } = useView();
  const text = messages(lang);
  const [origin, setOrigin] = useState('');
  useEffect(() => setOrigin(window.location.origin), []);
  return (
    <p className="print-head hidden justify-between gap-6 border-b border-ink-1 pb-2 text-sm print:flex">
      <span className="shrink-0">
        <b>{text.siteName}</b> {text.siteTagline}
      </span>
      <span className="text-right break-all">
        {origin}
        {href(view)}
      </span>
    </p>
  );
}
