'use client';

import { messages } from '../../lib/i18n';
import { useView } from '../view-context';

interface ReleaseNoticeProps {
  /** Date of the release that is shown. */
  shown: string;
  /** Date of the newest release. */
  newest: string;
  /** The data are no longer those shown; under one date, they have changed since it was published. */
  changed: boolean;
}

/** Says that a link is pinned to older data than there are now, and leads to the newest. */
export function ReleaseNotice({ shown, newest, changed }: ReleaseNoticeProps) {
  const { lang, chosen, href } = useView();
  if (!changed && shown === newest) return null;
  const text = messages(lang).release;
  return (
    <p
      role="status"
      className="card mt-4 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 p-3 text-sm"
    >
      {shown === newest ? text.changed(shown) : text.pinned(shown, newest)}
      <a className="control" href={href({ ...chosen, release: null })}>
        {text.newest}
      </a>
    </p>
  );
}
