'use client';

import type { MouseEvent, ReactNode } from 'react';
import type { TimelinePage } from '../../lib/charts/timeline/page';
import type { Step } from '../../lib/charts/timeline/steps';
import { timelineMessages } from '../../lib/i18n/timeline';
import { useView } from '../view-context';
import { isPlainClick } from './plain-click';
import { TypedTime } from './typed-time';

const SIGNS = [
  { step: 'back', sign: '←' },
  { step: 'forward', sign: '→' },
  { step: 'in', sign: '+' },
  { step: 'out', sign: '−' },
] as const;

/** Zoom and pan as links, typed years as a form: both work without scripts. */
export function StepLinks({ page }: { page: TimelinePage }) {
  const { lang } = useView();
  const text = timelineMessages(lang);
  return (
    <nav aria-label={text.steps.label} className="no-print flex flex-wrap items-center gap-x-5 gap-y-2">
      <ul className="flex gap-1.5">
        {SIGNS.map(({ step, sign }) => (
          <li key={step}>
            <StepLink page={page} step={step} label={text.steps[step]}>
              <span aria-hidden="true" className="w-4 text-center text-base leading-none">
                {sign}
              </span>
            </StepLink>
          </li>
        ))}
        <li>
          <StepLink page={page} step="all">
            {text.steps.all}
          </StepLink>
        </li>
      </ul>
      <TypedTime shown={page.stretch} />
      <p className="text-sm text-ink-2" aria-live="polite">
        {page.status}
      </p>
    </nav>
  );
}

interface StepLinkProps {
  page: TimelinePage;
  step: Step;
  label?: string;
  children: ReactNode;
}

/** One and the same element whether it leads somewhere or not, so that focus stays on it. */
function StepLink({ page, step, label, children }: StepLinkProps) {
  const { view, href, setView } = useView();
  const target = page.steps[step];
  const next = target && { ...view, time: target.time, evidence: null };
  const follow = (event: MouseEvent) => {
    if (!next || !isPlainClick(event)) return;
    event.preventDefault();
    setView(next, 'replace');
  };
  return (
    <a
      className={`control ${next ? '' : 'text-ink-3! opacity-60'}`}
      href={next ? href(next) : undefined}
      role={next ? undefined : 'link'}
      tabIndex={0}
      aria-disabled={next ? undefined : true}
      aria-label={label}
      title={label}
      onClick={follow}
    >
      {children}
    </a>
  );
}
