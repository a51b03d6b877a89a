import { documentMessages } from '../../lib/i18n/documents';
import type { Lang } from '../../lib/i18n/languages';

interface PageSectionsProps {
  lang: Lang;
  /** The count is left out where a section is not a list. */
  sections: { id: string; name: string; count?: number }[];
}

/** The sections of a long page, one line that stays in sight while a reader goes down. */
export function PageSections({ lang, sections }: PageSectionsProps) {
  return (
    <nav
      aria-label={documentMessages(lang).onThisPage}
      className="no-print sticky top-0 z-10 -mx-4 overflow-x-auto border-y border-rule bg-paper px-4 py-1 sm:mx-0 sm:px-0"
    >
      <ul className="flex gap-x-5 whitespace-nowrap sm:gap-x-6">
        {sections.map(({ id, name, count }) => (
          <li key={id}>
            <a className="quiet-link inline-block py-1" href={`#${id}`}>
              {name}
            </a>
            {count !== undefined && <span className="ml-1 text-sm text-ink-3">{count}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
