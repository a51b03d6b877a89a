'use client';

import type { HeadlineFigure } from '../lib/charts/headlines';
import { messages } from '../lib/i18n';
import { CLOSE_NAME, EntityLink } from './controls/entity-link';
import { EvidenceLink } from './evidence/evidence-link';
import { useView } from './view-context';

const DIGITS_END = /(?<=\d)\s*(?=\p{L})/u;

/** The headline figures; each opens the place where it is printed. */
export function HeadlineStrip({ figures }: { figures: HeadlineFigure[] }) {
  const { lang } = useView();
  const text = messages(lang);
  return (
    <section aria-label={text.headline.title} className="mt-5">
      <ul className="card grid grid-cols-2 overflow-hidden sm:grid-cols-3 lg:grid-cols-6">
        {figures.map((figure) => {
          // Large are the digits alone: “1.1 trillion” would not fit a phone.
          const [digits, scale] = figure.number.split(DIGITS_END);
          const unit = [scale, figure.unit].filter(Boolean).join(lang === 'zh' ? '' : ' ');
          return (
            <li key={figure.record} className="-mt-px -ml-px border-t border-l border-rule p-4">
              <p className="text-[0.8125rem] leading-snug text-ink-2">
                <EntityLink kind="metric" id={figure.metric} className={CLOSE_NAME}>
                  {figure.title}
                </EntityLink>
              </p>
              <p className="mt-1">
                <EvidenceLink
                  record={figure.record}
                  what={figure.title}
                  className="evidence-link inline-block"
                >
                  <span className="text-[1.75rem] leading-tight font-semibold">{digits}</span>
                  <span className="ml-1 text-sm">{unit}</span>
                </EvidenceLink>
              </p>
              <p className={`mt-1 text-xs ${figure.target ? 'text-cinnabar' : 'text-ink-3'}`}>
                {figure.target ? text.headline.target : text.basis[figure.basis]}
                {' · '}
                <EntityLink kind="year" id={figure.year} className={CLOSE_NAME}>
                  {figure.time}
                </EntityLink>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
