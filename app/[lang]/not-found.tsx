'use client';

import { usePathname } from 'next/navigation';
import { failureWords } from '../../lib/i18n/failure';

export default function NotFound() {
  const { lang, text } = failureWords(usePathname());
  return (
    <main className="mx-auto max-w-2xl px-6 py-24">
      <h1 className="font-serif text-3xl font-bold">{text.notFound.title}</h1>
      <p className="mt-3 text-ink-2">{text.notFound.text}</p>
      <ul className="mt-6 flex flex-wrap gap-3">
        <li>
          <a className="control control-strong" href={`/${lang}`}>
            {text.home}
          </a>
        </li>
      </ul>
    </main>
  );
}
