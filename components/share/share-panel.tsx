'use client';

import dynamic from 'next/dynamic';
import { useView } from '../view-context';
import type { Shared } from './share-content';

/** Fetched when it is first opened; drawn by the server when the link asks for it. */
const ShareSide = dynamic(() => import('./share-side').then((module) => module.ShareSide));

/** Everything a chart or page can be passed on as. Opens by a link of its own. */
export function SharePanel({ shared }: { shared: Shared }) {
  const { view } = useView();
  return view.panel === 'share' ? <ShareSide shared={shared} /> : null;
}
