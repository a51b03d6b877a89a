'use client';

import { filterNames, type Presentation } from '../../lib/charts/present';
import { messages } from '../../lib/i18n';
import { lift } from '../../lib/view/view';
import { ViewLink } from '../controls/view-link';
import { useView } from '../view-context';

/** What the filters emptied: says which one did, and offers to lift it. */
export function EmptyChart({
  presentation: { reason, lift: liftable },
}: {
  presentation: Pick<Presentation, 'reason' | 'lift'>;
}) {
  const { lang, view, pinned } = useView();
  const keys = liftable.filter((key) => !(key in pinned));
  return (
    <div className="mt-3 grow rounded-lg border border-dashed border-rule-strong p-5 text-ink-2">
      <p>{reason}</p>
      {keys.length > 0 && (
        <ViewLink className="control mt-3" view={lift(view, keys)}>
          {messages(lang).filters.lift(filterNames(keys, lang))}
        </ViewLink>
      )}
    </div>
  );
}
