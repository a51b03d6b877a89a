import type { FieldBranch } from '../../lib/dataset/field-profile';
import { formatList } from '../../lib/i18n/format';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { EntityLink } from '../controls/entity-link';
import { RecordCount, ShownItem } from './shown-records';

/** Fields with those under them, each with the roles in which lists name it. */
export function FieldTree({ fields, lang }: { fields: readonly FieldBranch[]; lang: Lang }) {
  const text = profileMessages(lang);
  return (
    <ul className="divide-y divide-rule">
      {fields.map(({ id, name, roles, records, children }) => (
        <ShownItem key={id} records={records} className="py-1.5">
          <div className="flex items-baseline gap-3">
            <p className="grow leading-snug">
              <EntityLink kind="field" id={id} className="inline-block min-h-6 hover:underline">
                {name}
              </EntityLink>
              {roles.length > 0 && (
                <span className="ml-2 text-[0.8125rem] text-ink-3">{formatList(roles, lang)}</span>
              )}
            </p>
            <span className="shrink-0 text-sm text-ink-3">
              <RecordCount records={records} unit={text.recordUnit} />
            </span>
          </div>
          {children.length > 0 && (
            <div className="mt-1 border-l border-rule pl-4">
              <FieldTree fields={children} lang={lang} />
            </div>
          )}
        </ShownItem>
      ))}
    </ul>
  );
}
