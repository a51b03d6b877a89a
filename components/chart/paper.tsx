'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { useEngine } from '../use-engine';
import { useView } from '../view-context';

let printing = false;

function subscribe(listener: () => void) {
  const tell = (event: Event) => {
    printing = event.type === 'beforeprint';
    listener();
  };
  window.addEventListener('beforeprint', tell);
  window.addEventListener('afterprint', tell);
  return () => {
    window.removeEventListener('beforeprint', tell);
    window.removeEventListener('afterprint', tell);
  };
}

/** The picture drawn anew for paper while the page is being printed, in pieces; else null. */
export function usePaper(chart: string): string[] | null {
  const { view, lang } = useView();
  const engine = useEngine();
  const now = useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  );
  return useMemo(
    () => (now && engine ? engine.paperOf(chart, view, lang) : null),
    [now, engine, chart, view, lang],
  );
}

/** What paper shows in place of the picture on the screen. A page may be turned between its pieces. */
export function PaperPicture({ pieces, summary }: { pieces: string[]; summary: string }) {
  return (
    <div className="picture hidden print:block" role="img" aria-label={summary}>
      {pieces.map((svg) => (
        <div key={svg} className="paper-piece" dangerouslySetInnerHTML={{ __html: svg }} />
      ))}
    </div>
  );
}
