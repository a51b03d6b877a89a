'use client';

import { useEffect, useRef, useState } from 'react';
import { formatBytes, progressWords } from '../../lib/i18n/download-progress';
import type { Lang } from '../../lib/i18n/languages';
import { type Failure, FetchFailure, fetchFile } from '../../lib/view/fetch-file';
import { useView } from '../view-context';
import { save } from './save';

export interface FileProgressProps {
  address: string;
  /** Takes the focus back when the reader cancels. */
  onCancel: () => void;
}

type State =
  | { now: 'making' | 'cancelled' }
  | { now: 'receiving'; received: number; total: number | null }
  | { now: 'saved'; name: string; bytes: number }
  | { now: 'failed'; failure: Failure };

/** Files that come sooner are saved without a word. */
const QUICK_MS = 300;

/** Fetches a file and saves it, saying how far it is; Escape or the button calls it off. */
export function FileProgress({ address, onCancel }: FileProgressProps) {
  const { lang } = useView();
  const text = progressWords(lang);
  const [state, setState] = useState<State>({ now: 'making' });
  const [slow, setSlow] = useState(false);
  const [attempt, setAttempt] = useState(1);
  const callOff = useRef(() => {});
  const underWay = state.now === 'making' || state.now === 'receiving';

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches the same address again
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const timer = window.setTimeout(() => setSlow(true), QUICK_MS);
    const say = (next: State) => !signal.aborted && setState(next);
    callOff.current = () => {
      setState({ now: 'cancelled' });
      controller.abort();
      onCancel();
    };
    fetchFile(address, signal, (received, total) => say({ now: 'receiving', received, total })).then(
      ({ blob, name }) => {
        if (signal.aborted) return;
        const made = URL.createObjectURL(blob);
        save(made, name);
        // The browser reads it after this turn.
        window.setTimeout(() => URL.revokeObjectURL(made), 60_000);
        say({ now: 'saved', name, bytes: blob.size });
      },
      (error: unknown) =>
        say({
          now: 'failed',
          failure: error instanceof FetchFailure ? error.failure : { why: 'broken' },
        }),
    );
    return () => {
      window.clearTimeout(timer);
      controller.abort();
    };
  }, [address, attempt]);

  useEffect(() => {
    if (!underWay) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // What stands open beside the page stays open.
      event.preventDefault();
      event.stopImmediatePropagation();
      callOff.current();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [underWay]);

  const told = slow || state.now === 'failed' || state.now === 'cancelled';
  return (
    <span className="no-print order-last flex min-h-6 basis-full flex-wrap items-center gap-x-3 gap-y-1 text-[0.8125rem] text-ink-2 empty:hidden">
      <span role="status" className="wrap-anywhere">
        {told ? sentenceFor(state, lang) : ''}
      </span>
      {told && underWay && (
        <>
          <progress
            className="h-1.5 w-28 appearance-none overflow-hidden rounded-full bg-rule forced-colors:appearance-auto [&::-moz-progress-bar]:bg-jade [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-jade"
            aria-label={text.receiving}
            {...(state.now === 'receiving' && state.total ? { max: state.total, value: state.received } : {})}
          />
          {state.now === 'receiving' && <span className="tabular-nums">{bytesOf(state, lang)}</span>}
          <button
            type="button"
            className="quiet-link min-h-6 cursor-pointer px-1"
            onClick={() => callOff.current()}
          >
            {text.cancel}
          </button>
        </>
      )}
      {state.now === 'failed' && (
        <button
          type="button"
          className="quiet-link min-h-6 cursor-pointer px-1"
          onClick={() => {
            setState({ now: 'making' });
            setAttempt(attempt + 1);
          }}
        >
          {text.retry}
        </button>
      )}
    </span>
  );
}

function sentenceFor(state: State, lang: Lang): string {
  const text = progressWords(lang);
  if (state.now === 'saved') return text.saved(state.name, formatBytes(state.bytes));
  if (state.now !== 'failed') return text[state.now];
  const { failure } = state;
  if (failure.why === 'busy') return text.busy(failure.seconds);
  if (failure.why === 'refused') return text.refused(failure.status);
  return text[failure.why];
}

function bytesOf({ received, total }: { received: number; total: number | null }, lang: Lang): string {
  return total ? progressWords(lang).of(formatBytes(received), formatBytes(total)) : formatBytes(received);
}
