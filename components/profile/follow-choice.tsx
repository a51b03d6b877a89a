'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useTransition } from 'react';
import { useView } from '../view-context';

interface FollowChoiceProps {
  /** Said while the server is asked. */
  updating: string;
  children: ReactNode;
}

/** What stands side by side comes from the server: another choice of enterprises asks for it anew, in place. */
export function FollowChoice({ updating, children }: FollowChoiceProps) {
  const { view, serverView } = useView();
  const router = useRouter();
  const [pending, start] = useTransition();
  const changed = view.enterprise.join('~') !== serverView.enterprise.join('~');
  // The address follows a choice within 50 ms, at most ten times a second: ask once it stands still.
  const choice = view.enterprise.join('~');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is another question
  useEffect(() => {
    if (!changed) return;
    const timer = window.setTimeout(() => start(() => router.refresh()), 250);
    return () => window.clearTimeout(timer);
  }, [changed, choice, router]);
  const waiting = changed || pending;
  return (
    <div aria-busy={waiting}>
      <p aria-live="polite" className={waiting ? 'mt-4 text-sm text-ink-2' : 'sr-only'}>
        {waiting ? updating : ''}
      </p>
      <div className={waiting ? 'opacity-50' : undefined}>{children}</div>
    </div>
  );
}
