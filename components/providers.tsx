'use client';

import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { ReactNode } from 'react';
import { inFixedOrder, viewParsers } from '../lib/view/codec';

/** As our own links are written: in the fixed order, and without what no parameter understands. */
function asOurLinks(search: URLSearchParams): URLSearchParams {
  const clean = inFixedOrder(search);
  for (const [key, text] of [...clean]) {
    const { parse, serialize } = viewParsers[key as keyof typeof viewParsers] as {
      parse: (text: string) => unknown;
      serialize: (value: unknown) => string;
    };
    const value = parse(text);
    if (value === null) clean.delete(key);
    else clean.set(key, serialize(value));
  }
  return clean;
}

/** What lives as long as the browser tab: the address as the one truth of the view. */
export function Providers({ children }: { children: ReactNode }) {
  return <NuqsAdapter processUrlSearchParams={asOurLinks}>{children}</NuqsAdapter>;
}
