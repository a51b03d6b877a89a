'use client';

import { useEffect, useState } from 'react';
import { shareMessages } from '../../lib/i18n/share';
import { useView } from '../view-context';

interface CopyTextProps {
  text: string;
  /** What is copied, for those who cannot see what stands beside the button. */
  label: string;
  children?: string;
}

/** Copies a text that also stands on the page, so that without a clipboard it can be selected there. */
export function CopyText({ text, label, children }: CopyTextProps) {
  const { lang } = useView();
  const words = shareMessages(lang);
  const [copied, setCopied] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied says nothing about another text
  useEffect(() => setCopied(false), [text]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <span className="needs-js shrink-0">
      <button type="button" className="control" aria-label={copied ? words.copied : label} onClick={copy}>
        {copied ? words.copied : (children ?? words.copy)}
      </button>
      <span className="sr-only" aria-live="polite">
        {copied ? words.copied : ''}
      </span>
    </span>
  );
}
