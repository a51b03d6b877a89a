'use client';

import type { ParagraphText } from '../../lib/dataset/marked-paragraphs';
import type { EvidenceContent } from '../../lib/dataset/proof';
import { messages } from '../../lib/i18n';
import { CopyLink } from '../controls/copy-link';
import { SidePanel } from '../layout/side-panel';
import { useView } from '../view-context';
import { EvidenceBody } from './evidence-body';
import { FigureBody } from './figure-body';

interface EvidenceSideProps {
  content: EvidenceContent;
  paragraphs: Record<string, ParagraphText>;
  originals: boolean;
}

/** The open panel. Fetched apart from the page: most readers open it late or never. */
export function EvidenceSide({ content, paragraphs, originals }: EvidenceSideProps) {
  const { view, serverView, lang } = useView();
  const text = messages(lang).evidence;
  return (
    <SidePanel
      id="evidence"
      title={text.title}
      closeLabel={text.close}
      closed={{ ...view, evidence: null }}
      takesFocus={view.evidence !== serverView.evidence}
      about={view.evidence ?? ''}
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
