import { Fragment } from 'react';
import type { PresentedName } from '../../lib/charts/present-cells';
import { CLOSE_NAME, EntityLink } from '../controls/entity-link';

/** What a cell says, every name in it leading to its page. */
export function CellText({ text, names }: { text: string; names: readonly PresentedName[] }) {
  return (
    <>
      {names.map(({ kind, id, from, to }, at) => (
        <Fragment key={from}>
          {text.slice(names[at - 1]?.to ?? 0, from)}
          <EntityLink kind={kind} id={id} className={CLOSE_NAME}>
            {text.slice(from, to)}
          </EntityLink>
        </Fragment>
      ))}
      {text.slice(names.at(-1)?.to ?? 0)}
    </>
  );
}
