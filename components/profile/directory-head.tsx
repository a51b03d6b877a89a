import type { ReactNode } from 'react';

/** The head of a directory: how many there are, and what is told of each. */
export function DirectoryHead({
  title,
  lede,
  children,
}: {
  title: string;
  lede: string;
  children?: ReactNode;
}) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pt-8 pb-5 sm:pt-12">
      <div className="max-w-3xl">
        <h1 className="font-serif text-[1.75rem] leading-tight font-bold text-balance sm:text-[2.375rem]">
          {title}
        </h1>
        <p className="mt-2 text-ink-2">{lede}</p>
      </div>
      {children}
    </header>
  );
}
