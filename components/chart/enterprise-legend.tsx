'use client';

import type { Presentation } from '../../lib/charts/present';
import { messages } from '../../lib/i18n';
import { toggle } from '../../lib/view/view';
import { useView } from '../view-context';
import { Legend } from './legend';

/** The enterprises that a chart shows, where there are several: unlike their names in the picture, links without scripts too. */
export function EnterpriseLegend({ enterprises }: Pick<Presentation, 'enterprises'>) {
  const { lang, view, pinned } = useView();
  if (pinned.enterprise || (enterprises.length < 2 && !view.enterprise.length)) return null;
  const entries = enterprises.map(({ id, label, records }) => ({
    id,
    view: toggle(view, 'enterprise', id),
    kept: view.enterprise.includes(id),
    about: `enterprise ${id}`,
    children: (
      <>
        {label} <span className="text-ink-3">{records}</span>
      </>
    ),
  }));
  return <Legend label={messages(lang).filters.enterprise} entries={entries} />;
}
