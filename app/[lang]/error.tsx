'use client';

import { usePathname } from 'next/navigation';
import { failureWords } from '../../lib/i18n/failure';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { lang, text } = failureWords(usePathname());
  return (
    <main className="mx-auto max-w-2xl px-6 py-24">
      <h1 className="font-serif text-3xl font-bold">{text.error.title}</h1>
      <p className="mt-3 text-ink-2">{text.error.text}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <button type="button" className="control control-strong" onClick={reset}>
          {text.error.retry}
        </button>
        <a className="control" href={`/${lang}`}>
          {text.home}
        </a>
      </p>
    </main>
  );
}
