'use client';

import { messages } from '../../lib/i18n';
import { filtersOnly } from '../../lib/view/codec';
import { useView } from '../view-context';

/** Where this page stands; the last step is the page itself and no link. */
export function Breadcrumb({ trail }: { trail: { name: string; page?: string }[] }) {
  const { lang, chosen, href } = useView();
  return (
    <nav aria-label={messages(lang).breadcrumb} className="pt-6 text-sm text-ink-3">
      <ol className="flex flex-wrap gap-x-2">
        {trail.map(({ name, page }) => (
          <li key={name} className="flex gap-x-2">
            {page === undefined ? (
              <span aria-current="page">{name}</span>
            ) : (
              <>
                <a className="quiet-link" href={href(filtersOnly(chosen), page)}>
                  {name}
                </a>
                <span aria-hidden="true">/</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
