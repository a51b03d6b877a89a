'use client';

import { usePathname } from 'next/navigation';
import { messages } from '../../lib/i18n';
import { isLang, LANGUAGES } from '../../lib/i18n/languages';

export default function NotFound() {
  const segment = usePathname().split('/')[1] ?? '';
  const lang = isLang(segment) ? segment : LANGUAGES[0];
  const text = messages(lang).notFound;
  return (
    <main className="mx-auto max-w-2xl px-6 py-24">
      <h1 className="font-serif text-3xl font-bold">{text.title}</h1>
      <p className="mt-3 text-ink-2">{text.text}</p>
      <ul className="mt-6 flex flex-wrap gap-3">
        <li>
          <a className="control control-strong" href={`/${lang}`}>
            {text.home}
          </a>
        </li>
        <li>
          <a className="control" href={`/${lang}/charts`}>
            {text.charts}
          </a>
        </li>
      </ul>
    </main>
  );
}
