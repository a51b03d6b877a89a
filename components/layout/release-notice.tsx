'use client';

import { messages } from '../../lib/i18n';
import { useView } from '../view-context';

/** Says that a link is pinned to older data than there are now, and leads to the newest. */
export function ReleaseNotice({ shown, newest }: { shown: string; newest: string }) {
  const { lang, chosen, href } = useView();
  if (shown === newest) return null;
  const text = messages(lang).release;
  return (
    <p
      role="status"
      className="card mt-4 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 p-3 text-sm"
    >
      {text.pinned(shown, newest)}
      <a className="control" href={href({ ...chosen, release: null })}>
        {text.newest}
      </a>
    </p>
  );
}
