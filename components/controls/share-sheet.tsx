'use client';

import { useEffect, useState } from 'react';
import { messages } from '../../lib/i18n';
import { useView } from '../view-context';

/** The phone's own share sheet, where there is one. */
export function ShareSheet() {
  const { view, lang, href } = useView();
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    setOffered('share' in navigator && window.matchMedia('(pointer: coarse)').matches);
  }, []);
  if (!offered) return null;
  const share = () => {
    const url = new URL(href(view), window.location.origin).href;
    // A reader who closes the sheet rejects the promise; that is no error.
    navigator.share({ title: document.title, url }).catch(() => undefined);
  };
  return (
    <button type="button" className="control" onClick={share}>
      {messages(lang).share.sheet}
    </button>
  );
}
