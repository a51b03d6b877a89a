'use client';

import dynamic from 'next/dynamic';
import type { ParagraphText } from '../../lib/dataset/marked-paragraphs';
import type { EvidenceContent } from '../../lib/dataset/proof';
import { useEngine } from '../use-engine';
import { useView } from '../view-context';

/** Comes with the engine, so that it opens at once; drawn by the server when the link asks for it. */
const EvidenceSide = dynamic(() => import('./evidence-side').then((module) => module.EvidenceSide));

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
  const { view, serverView, lang } = useView();
  const engine = useEngine();
  const id = view.evidence;
  const { paragraphs } = initial;
  const content =
    id && id === serverView.evidence && initial.content
      ? initial.content
      : id
        ? engine?.explainEvidence(engine.atlas, id, lang)
        : undefined;
  return content ? <EvidenceSide content={content} paragraphs={paragraphs} originals={originals} /> : null;
}
