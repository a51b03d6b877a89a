'use client';

import { useEffect, useRef } from 'react';
import type { Explanation } from '../../lib/dataset/explain';
import { messages } from '../../lib/i18n';
import { CopyLink } from '../controls/copy-link';
import { ViewLink } from '../controls/view-link';
import { useEngine } from '../use-engine';
import { useView } from '../view-context';
import { EvidenceBody } from './evidence-body';

/** The evidence of one record, beside the page: in the first HTML when the link asks for it. */
export function EvidencePanel({ initial }: { initial: Explanation | null }) {
  const { view, serverView, lang, setView } = useView();
  const engine = useEngine();
  const panel = useRef<HTMLElement>(null);
  const id = view.evidence;
  const open = Boolean(id);
  const explanation =
    id && id === serverView.evidence && initial
      ? initial
      : id
        ? engine?.explain(engine.atlas, id, lang)
        : undefined;
  const text = messages(lang).evidence;

  // Focus goes in when a reader opens it, and back to where they were when they close it.
  const cameFrom = useRef<HTMLElement | null>(null);
  const openedHere = id !== null && id !== serverView.evidence;
  useEffect(() => {
    if (!openedHere || !explanation) return;
    if (!panel.current?.contains(document.activeElement))
      cameFrom.current = document.activeElement as HTMLElement;
    panel.current?.focus();
  }, [openedHere, explanation]);
  useEffect(() => {
    if (open) return;
    cameFrom.current?.focus();
    cameFrom.current = null;
  }, [open]);
  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) =>
      event.key === 'Escape' && setView({ ...view, evidence: null }, 'replace');
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [open, setView, view]);

  if (!explanation) return null;
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      role="dialog"
      aria-labelledby="evidence-title"
      className="fixed inset-x-0 bottom-0 z-30 max-h-[82dvh] overflow-y-auto rounded-t-xl border border-rule-strong bg-card p-5 outline-none sm:inset-y-0 sm:right-0 sm:left-auto sm:max-h-none sm:w-[26rem] sm:rounded-none sm:border-y-0 sm:border-r-0 sm:p-6"
    >
      <header className="flex items-start gap-3">
        <h2 id="evidence-title" className="grow text-sm font-semibold text-ink-2">
          {text.title}
        </h2>
        <ViewLink className="control" view={{ ...view, evidence: null }} label={text.close}>
          <span aria-hidden="true">✕</span>
        </ViewLink>
      </header>
      <EvidenceBody explanation={explanation} />
      <p className="mt-5">
        <CopyLink label={text.link} />
      </p>
    </aside>
  );
}
