'use client';

import type { ParagraphText } from '../../lib/dataset/marked-paragraphs';
import type { EvidenceContent } from '../../lib/dataset/proof';
import { messages } from '../../lib/i18n';
import { CopyLink } from '../controls/copy-link';
import { SidePanel } from '../layout/side-panel';
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
  const text = messages(lang).evidence;

  if (!content) return null;
  return (
    <SidePanel
      id="evidence"
      title={text.title}
      closeLabel={text.close}
      closed={{ ...view, evidence: null }}
      takesFocus={id !== serverView.evidence}
      about={id ?? ''}
      printed
    >
      {content.of === 'figure' ? (
        <FigureBody proof={content} paragraphs={paragraphs} originals={originals} />
      ) : (
        <EvidenceBody explanation={content} paragraphs={paragraphs} originals={originals} />
      )}
      <p className="no-print mt-5">
        <CopyLink label={text.link} />
      </p>
    </SidePanel>
  );
}
