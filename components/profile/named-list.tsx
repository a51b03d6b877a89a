import { Fragment } from 'react';
import type { Named } from '../../lib/dataset/entity';
import { LIST_SEPARATOR } from '../../lib/i18n/format';
import type { Lang } from '../../lib/i18n/languages';
import { EntityLink } from '../controls/entity-link';

/** A name that leads to its page; an organisation's to its records in the directory. */
export function NameLink({ named, className }: { named: Named; className?: string }) {
  return (
    <EntityLink kind={named.kind} id={named.id} className={className}>
      {named.name}
    </EntityLink>
  );
}

/** Names in a row, as the language joins them. */
export function NameList({ names, lang }: { names: readonly Named[]; lang: Lang }) {
  return names.map((named, index) => (
    <Fragment key={`${named.kind} ${named.id}`}>
      {index > 0 && LIST_SEPARATOR[lang]}
      <NameLink named={named} />
    </Fragment>
  ));
}
