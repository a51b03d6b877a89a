import { messages } from '../../lib/i18n';
import type { Lang } from '../../lib/i18n/languages';

/** Licence, what the basis marks mean, the release of the data, and the pages that are no way in of their own. */
export function Footer({ lang, release }: { lang: Lang; release: string }) {
  const { footer: text, nav } = messages(lang);
  return (
    <footer className="mt-16 border-t border-rule">
      <div className="mx-auto max-w-[79rem] space-y-1 px-4 py-8 text-sm text-ink-3 sm:px-6">
        <p>
          {text.basis}{' '}
          <a className="quiet-link" href={`/${lang}/documents#cannot-say`}>
            {text.cannotSay}
          </a>
        </p>
        <p>{text.data}</p>
        <p className="flex flex-wrap gap-x-4">
          {text.release(release)}
          {(['data', 'metrics'] as const).map((page) => (
            <a key={page} className="quiet-link" href={`/${lang}/${page}`}>
              {nav[page]}
            </a>
          ))}
        </p>
      </div>
    </footer>
  );
}
