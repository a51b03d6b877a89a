'use client';

import { shareMessages } from '../../lib/i18n/share';
import { SidePanel } from '../layout/side-panel';
import { useView } from '../view-context';
import { ShareContent, type Shared } from './share-content';

/** The open panel. */
export function ShareSide({ shared }: { shared: Shared }) {
  const { lang, view, serverView } = useView();
  const text = shareMessages(lang);
  return (
    <SidePanel
      id="share"
      title={text.title}
      closeLabel={text.close}
      closed={{ ...view, panel: null }}
      takesFocus={serverView.panel !== 'share'}
      about="share"
    >
      <ShareContent shared={shared} />
    </SidePanel>
  );
}
