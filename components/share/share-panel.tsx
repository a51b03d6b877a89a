'use client';

import dynamic from 'next/dynamic';
import { shareMessages } from '../../lib/i18n/share';
import { SidePanel } from '../layout/side-panel';
import { useView } from '../view-context';
import type { Shared } from './share-content';

/** Fetched when it is first opened; drawn by the server when the link asks for it. */
const ShareContent = dynamic(() => import('./share-content').then((module) => module.ShareContent));

/** Everything a chart or page can be passed on as. Opens by a link of its own. */
export function SharePanel({ shared }: { shared: Shared }) {
  const { lang, view, serverView } = useView();
  if (view.panel !== 'share') return null;
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
