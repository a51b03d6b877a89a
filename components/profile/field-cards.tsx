import type { ReactNode } from 'react';
import type { Named } from '../../lib/dataset/entity';
import type { FieldProfile } from '../../lib/dataset/field-profile';
import { formatList } from '../../lib/i18n/format';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { EvidenceLink } from '../evidence/evidence-link';
import { NameList } from './named-list';
import { ProfileSection } from './profile-section';
import { RecordTime } from './record-lines';
import { RelatedList } from './related-list';
import { ShownList } from './shown-list';
import { ContextMark, ShownItem } from './shown-records';

interface FieldProps {
  profile: FieldProfile;
  lang: Lang;
}

/** The lists that name a field: in what role, who says so, in which document, and when. */
export function FieldLists({ profile, lang }: FieldProps) {
  const text = profileMessages(lang);
  const records = profile.lists.flatMap(({ rows }) => rows.map(({ id }) => id));
  if (!records.length) return <p className="text-sm text-ink-3">{text.none.lists}</p>;
  const titles = new Map(profile.dossier.documents.map(({ id, title }) => [id, title]));
  return (
    <ShownList records={records} lang={lang} className="divide-y divide-rule">
      {profile.lists.map(({ role, roleName, description, rows }) => (
        <ShownItem
          key={role}
          records={rows.map(({ id }) => id)}
          className="grid gap-x-6 gap-y-1 py-3 first:pt-0 sm:grid-cols-[9rem_1fr]"
        >
          <div>
            <h3 className="text-[0.9375rem] leading-snug font-semibold">{roleName}</h3>
          </div>
          <div>
            <p className="mb-1 text-[0.8125rem] text-ink-3">{description}</p>
            <ul className="space-y-1 text-sm leading-6">
              {rows.map((row) => (
                <ShownItem key={row.id} records={[row.id]}>
                  <EvidenceLink record={row.id} what={row.title}>
                    {row.fields.map(({ name }) => name).join('')}
                  </EvidenceLink>{' '}
                  <span className="text-ink-2">
                    · <NameList names={row.actors} lang={lang} /> · <RecordTime row={row} lang={lang} /> ·{' '}
                    <NameList
                      names={row.documents.map((id) => ({ kind: 'document', id, name: titles.get(id)! }))}
                      lang={lang}
                    />
                  </span>{' '}
                  <ContextMark record={row.id} label={text.context} />
                </ShownItem>
              ))}
            </ul>
          </div>
        </ShownItem>
      ))}
    </ShownList>
  );
}

/** Who acts in the field, or is asked to, by the records that say so. */
export function FieldActors({ profile, lang }: FieldProps) {
  const text = profileMessages(lang);
  return (
    <ProfileSection id="actors" title={text.sections.actors} card>
      <RelatedList
        rows={profile.actors.map((actor) => ({ ...actor, remark: formatList(actor.how, lang) }))}
        none={text.none.actors}
        lang={lang}
      />
    </ProfileSection>
  );
}

/** Fields near this one, each kind of nearness marked as ours or as counted. */
export function RelatedFields({ profile, lang }: FieldProps) {
  const text = profileMessages(lang);
  const { neighbours, beside } = profile;
  return (
    <ProfileSection id="related" title={text.sections.related} card>
      <dl className="space-y-3 text-sm">
        <Near label={text.field.beside}>
          <RelatedList rows={beside} none={text.none.beside} lang={lang} />
        </Near>
        <Names label={text.field.parent} names={neighbours.parents} lang={lang} />
        <Names label={text.field.children} names={neighbours.children} lang={lang} />
        <Names label={text.field.siblings} names={neighbours.siblings} lang={lang} />
      </dl>
    </ProfileSection>
  );
}

function Names({ label, names, lang }: { label: string; names: readonly Named[]; lang: Lang }) {
  if (!names.length) return null;
  return (
    <Near label={label}>
      <NameList names={names} lang={lang} />
    </Near>
  );
}

function Near({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="mb-0.5 text-[0.8125rem] text-ink-3">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
