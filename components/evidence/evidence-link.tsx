'use client';

import type { ReactNode } from 'react';
import { messages } from '../../lib/i18n';
import { ViewLink } from '../controls/view-link';
import { useView } from '../view-context';

interface EvidenceLinkProps {
  record: string;
  /** What the number is, for those who cannot see where it stands. */
  what: string;
  className?: string;
  children: ReactNode;
}

/** Anything that can be proved links here: opens the evidence in place, and has its own address. */
export function EvidenceLink({ record, what, className = 'evidence-link', children }: EvidenceLinkProps) {
  const { view, lang } = useView();
  return (
    <ViewLink className={className} view={{ ...view, evidence: record }} history="push">
      {children}
      <span className="sr-only">{messages(lang).evidence.open(what)}</span>
    </ViewLink>
  );
}
