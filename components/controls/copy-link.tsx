'use client';

import { useEffect, useState } from 'react';
import { messages } from '../../lib/i18n';
import { useView } from '../view-context';

type Outcome = 'ready' | 'copied' | 'manual';

/** Copies the address of exactly what is on the screen. Where the clipboard is closed, shows it to copy by hand. */
export function CopyLink({ label, strong }: { label?: string; strong?: boolean }) {
  const { view, lang, href } = useView();
  const text = messages(lang).share;
  const [outcome, setOutcome] = useState<Outcome>('ready');
  const address = href(view);
  // A message about one view says nothing about the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is the trigger
  useEffect(() => setOutcome('ready'), [address]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(address, window.location.origin).href);
      setOutcome('copied');
    } catch {
      setOutcome('manual');
    }
  };
  return (
    <span className="needs-js inline-flex max-w-full shrink-0 flex-wrap items-center gap-2">
      <button
        type="button"
        className={`control whitespace-nowrap ${strong ? 'control-strong' : ''}`}
        onClick={copy}
      >
        {outcome === 'copied' ? text.copied : (label ?? text.copy)}
      </button>
      <span className="sr-only" aria-live="polite">
        {outcome === 'copied' ? text.copied : ''}
      </span>
      {outcome === 'manual' && (
        <input
          className="control w-64 max-w-full"
          aria-label={text.manual}
          title={text.manual}
          readOnly
          value={new URL(address, window.location.origin).href}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </span>
  );
}
