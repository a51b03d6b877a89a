import type { ReactNode } from 'react';

interface ProfileHeadProps {
  /** What kind of thing the page is about. */
  kind: string;
  name: string;
  /** The name in the other language. */
  otherName?: { text: string; lang: string };
  summary: string;
  children?: ReactNode;
}

/** The head of a profile: what it is about, in one line what is known, and where to go from here. */
export function ProfileHead({ kind, name, otherName, summary, children }: ProfileHeadProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pt-3 pb-5">
      <div className="max-w-3xl">
        <p className="text-sm text-ink-2">{kind}</p>
        <h1 className="mt-1 font-serif text-[1.875rem] leading-tight font-bold text-balance sm:text-[2.5rem]">
          {name}
          {otherName && otherName.text !== name && (
            <span lang={otherName.lang} className="ml-3 text-lg font-normal text-ink-3 sm:text-xl">
              {otherName.text}
            </span>
          )}
        </h1>
        <p className="mt-2 text-ink-2">{summary}</p>
      </div>
      {children}
    </header>
  );
}
