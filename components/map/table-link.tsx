'use client';

import { mapMessages } from '../../lib/i18n/map';
import { ViewLink } from '../controls/view-link';
import { useView } from '../view-context';

/** The equal of the map for those who do without one. */
export function TableLink() {
  const { lang, view } = useView();
  return (
    <ViewLink
      className="quiet-link ml-auto py-1 text-sm"
      view={{ ...view, tab: 'table', evidence: null }}
      history="push"
    >
      {mapMessages(lang).asTable}
    </ViewLink>
  );
}
