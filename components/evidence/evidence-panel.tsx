'use client';

import { useEffect, useRef } from 'react';
import type { ParagraphText } from '../../lib/dataset/marked-paragraphs';
import type { EvidenceContent } from '../../lib/dataset/proof';
import { messages } from '../../lib/i18n';
import { CopyLink } from '../controls/copy-link';
import { ViewLink } from '../controls/view-link';
import { useEngine } from '../use-engine';
import { useView } from '../view-context';
import { EvidenceBody } from './evidence-body';
import { FigureBody } from './figure-body';

/** What the first HTML shows: the evidence the link asks for, with its paragraphs where the server has them. */
export interface ServerEvidence {
  content: EvidenceContent | null;
  paragraphs: Record<string, ParagraphText>;
}

interface EvidencePanelProps {
  initial: ServerEvidence;
  originals: boolean;
}

/** The evidence of one record or figure, beside the page: in the first HTML when the link asks for it. */
export function EvidencePanel({ initial, originals }: EvidencePanelProps) {
  const { view, serverView, lang, setView } = useView();
  const engine = useEngine();
  const panel = useRef<HTMLDivElement>(null);
  const id = view.evidence;
  const open = Boolean(id);
  const { paragraphs } = initial;
  const content =
    id && id === serverView.evidence && initial.content
      ? initial.content
      : id
        ? engine?.explainEvidence(engine.atlas, id, lang)
        : undefined;
  const text = messages(lang).evidence;

  // Focus goes in when a reader opens it, and back to where they were when they close it.
  const cameFrom = useRef<HTMLElement | null>(null);
  const openedHere = id !== null && id !== serverView.evidence;
  const ready = content !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another id is another opening
  useEffect(() => {
    if (!openedHere || !ready) return;
    if (!panel.current?.contains(document.activeElement))
      cameFrom.current = document.activeElement as HTMLElement;
    panel.current?.focus();
  }, [openedHere, ready, id]);
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

  if (!content) return null;
  return (
    <div
      ref={panel}
      tabIndex={-1}
      role="dialog"
      aria-labelledby="evidence-title"
      className="fixed inset-x-0 bottom-0 z-30 max-h-[82dvh] overflow-y-auto rounded-t-xl border border-rule-strong bg-card p-5 outline-none sm:inset-y-0 sm:right-0 sm:left-auto sm:max-h-none sm:w-[26rem] sm:rounded-none sm:border-y-0 sm:border-r-0 sm:p-6 print:static print:max-h-none print:w-auto print:border-0"
    >
      <div className="flex items-start gap-3">
        <h2 id="evidence-title" className="grow text-sm font-semibold text-ink-2">
          {text.title}
        </h2>
        <ViewLink className="control no-print" view={{ ...view, evidence: null }} label={text.close}>
          <span aria-hidden="true">✕</span>
        </ViewLink>
      </div>
      {content.of === 'figure' ? (
        <FigureBody proof={content} paragraphs={paragraphs} originals={originals} />
      ) : (
        <EvidenceBody explanation={content} paragraphs={paragraphs} originals={originals} />
      )}
      <p className="no-print mt-5">
        <CopyLink label={text.link} />
      </p>
    </div>
  );
}
