'use client';

import type { HeadlineFigure } from '../lib/charts/headlines';
import { messages } from '../lib/i18n';
import { EvidenceLink } from './evidence/evidence-link';
import { useView } from './view-context';

/** The headline figures; each opens the place where it is printed. */
export function HeadlineStrip({ figures }: { figures: HeadlineFigure[] }) {
  const { lang } = useView();
  const text = messages(lang);
  return (
    <section aria-label={text.headline.title} className="mt-5">
      <ul className="card grid grid-cols-2 overflow-hidden sm:grid-cols-3 lg:grid-cols-6">
        {figures.map((figure) => (
          <li key={figure.record} className="-mt-px -ml-px border-t border-l border-rule p-4">
            <p className="text-[0.8125rem] leading-snug text-ink-2">{figure.title}</p>
            <p className="mt-1">
              <EvidenceLink record={figure.record} what={figure.title} className="evidence-link inline-block">
                <span className="text-[1.75rem] leading-tight font-semibold">{figure.number}</span>
                <span className="ml-1 text-sm">{figure.unit}</span>
              </EvidenceLink>
            </p>
            <p className={`mt-1 text-xs ${figure.target ? 'text-cinnabar' : 'text-ink-3'}`}>
              {figure.target
                ? `${text.headline.target} · ${figure.time}`
                : `${text.basis[figure.basis]} · ${figure.time}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
