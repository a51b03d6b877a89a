'use client';

import { useSyncExternalStore } from 'react';
import { useView } from '../view-context';

const never = () => () => undefined;

/** A sentence to copy. The address is complete once the browser says where this site is. */
export function FigureCitation({ sentence, page }: { sentence: string; page: string }) {
  const { lang } = useView();
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  );
  return (
    <p className="mt-1 rounded-lg bg-faint p-3 text-sm select-all">
      {sentence}
      {origin}/{lang}
      {page}
    </p>
  );
}
