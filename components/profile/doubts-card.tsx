import type { Findings } from '../../lib/dataset/findings';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { FindingLists } from '../evidence/findings';
import { ProfileSection } from './profile-section';

/** Where the documents disagree about the subject of the page, and what they cannot carry. */
export function DoubtsCard({ findings, lang }: { findings: Findings; lang: Lang }) {
  if (!findings.discrepancies.length && !findings.claims.length) return null;
  return (
    <ProfileSection id="doubts" title={profileMessages(lang).sections.doubts} card>
      <div className="-mt-4">
        <FindingLists findings={findings} lang={lang} />
      </div>
    </ProfileSection>
  );
}
