import type { EnterpriseProfile } from '../../lib/dataset/profile';
import { formatList } from '../../lib/i18n/format';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { CompareLink } from './compare-link';
import { CompareReason } from './compare-reason';
import { ProfileSection } from './profile-section';
import { RelatedList } from './related-list';

interface CardProps {
  profile: EnterpriseProfile;
  lang: Lang;
}

/** The fields of an enterprise, with how many records name each and in what roles. */
export function FieldsCard({ profile, lang }: CardProps) {
  const text = profileMessages(lang);
  return (
    <ProfileSection id="fields" title={text.sections.fields} card>
      <RelatedList
        rows={profile.fields.map((field) => ({ ...field, remark: formatList(field.roles, lang) }))}
        none={text.none.fields}
        lang={lang}
      />
    </ProfileSection>
  );
}

/** Who the documents say worked with the enterprise. */
export function PartnersCard({ profile, lang }: CardProps) {
  const text = profileMessages(lang);
  return (
    <ProfileSection id="partners" title={text.sections.partners} note={text.partnersNote} card>
      <RelatedList rows={profile.partners} none={text.none.partners} lang={lang} />
    </ProfileSection>
  );
}

/** Other enterprises to set beside this one, with the reason. */
export function CompareCard({ profile, lang }: CardProps) {
  const text = profileMessages(lang);
  if (!profile.comparable.length) return null;
  return (
    <ProfileSection id="compare" title={text.compareWith} card>
      <ul className="space-y-2 text-sm">
        {profile.comparable.map(({ id, name, shared, together }) => (
          <li key={id}>
            <CompareLink enterprises={[profile.id, id]}>{name}</CompareLink>
            <span className="block text-[0.8125rem] text-ink-3">
              <CompareReason together={together} shared={shared} lang={lang} />
            </span>
          </li>
        ))}
      </ul>
    </ProfileSection>
  );
}
