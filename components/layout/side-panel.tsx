'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { View } from '../../lib/view/view';
import { ViewLink } from '../controls/view-link';
import { useView } from '../view-context';

interface SidePanelProps {
  id: string;
  title: string;
  /** Name of the link that closes it. */
  closeLabel: string;
  /** The view without the panel. */
  closed: View;
  /** The reader opened it here, so focus goes in; what the first HTML already shows takes none. */
  takesFocus: boolean;
  /** Says what the panel is about; another content is another opening. */
  about: string;
  /** Whether it stands on paper too. */
  printed?: boolean;
  children: ReactNode;
}

/** What stands beside the page while it is open: below it on a phone. Escape and its own link close it. */
export function SidePanel({
  id,
  title,
  closeLabel,
  closed,
  takesFocus,
  about,
  printed,
  children,
}: SidePanelProps) {
  const { setView } = useView();
  const panel = useRef<HTMLDivElement>(null);
  const close = useRef(() => {});
  close.current = () => setView(closed, 'replace');
  // Focus goes in when a reader opens it, and back to where they were when they close it.
  const cameFrom = useRef<HTMLElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content is another opening
  useEffect(() => {
    if (!takesFocus) return;
    if (!panel.current?.contains(document.activeElement))
      cameFrom.current = document.activeElement as HTMLElement;
    panel.current?.focus();
  }, [takesFocus, about]);
  useEffect(() => () => cameFrom.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close.current();
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div
      ref={panel}
      tabIndex={-1}
      role="dialog"
      aria-labelledby={`${id}-title`}
      className={`${printed ? 'print:static print:max-h-none print:w-auto print:border-0' : 'no-print'} fixed inset-x-0 bottom-0 z-30 max-h-[82dvh] overflow-y-auto rounded-t-xl border border-rule-strong bg-card p-5 outline-none sm:inset-y-0 sm:right-0 sm:left-auto sm:max-h-none sm:w-[26rem] sm:rounded-none sm:border-y-0 sm:border-r-0 sm:p-6`}
    >
      <div className="flex items-start gap-3">
        <h2 id={`${id}-title`} className="grow text-sm font-semibold text-ink-2">
          {title}
        </h2>
        <ViewLink className="control no-print" view={closed} label={closeLabel}>
          <span aria-hidden="true">✕</span>
        </ViewLink>
      </div>
      {children}
    </div>
  );
}
