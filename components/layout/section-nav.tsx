'use client';

import { messages } from '../../lib/i18n';
import { useView } from '../view-context';

/** The story of a page in its section titles; jumps there, with scripts or without. */
export function SectionNav({ sections }: { sections: { id: string; title: string }[] }) {
  const { lang } = useView();
  return (
    <nav aria-label={messages(lang).nav.sections} className="no-print mt-6">
      <ol className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {sections.map(({ id, title }, index) => (
          <li key={id} className="flex gap-2">
            <span className="text-ink-3">{index + 1}</span>
            <a className="quiet-link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
