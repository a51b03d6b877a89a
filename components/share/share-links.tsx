'use client';

import { messages } from '../../lib/i18n';
import { CopyLink } from '../controls/copy-link';
import { ViewLink } from '../controls/view-link';
import { useView } from '../view-context';

/** Opens the share panel of a page that has no filters to stand beside, or copies its link at once. */
export function ShareLinks() {
  const { lang, view } = useView();
  return (
    <p className="no-print flex flex-wrap gap-2">
      <ViewLink className="control" view={{ ...view, panel: 'share' }} history="push">
        {messages(lang).share.open}
      </ViewLink>
      <CopyLink />
    </p>
  );
}
