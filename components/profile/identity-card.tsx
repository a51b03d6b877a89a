import type { Identity } from '../../lib/dataset/profile';
import type { Enterprise } from '../../lib/dataset/schema';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { BasisBadge } from '../evidence/basis-badge';
import { EvidenceLink } from '../evidence/evidence-link';
import { ProfileSection } from './profile-section';

interface IdentityCardProps {
  kind: Enterprise['kind'];
  identity: readonly Identity[];
  lang: Lang;
}

/** Who an enterprise is, by facts from outside the documents; what could not be sourced says so. */
export function IdentityCard({ kind, identity, lang }: IdentityCardProps) {
  const text = profileMessages(lang).identity;
  return (
    <ProfileSection id="identity" title={text.title} card>
      <p className="-mt-1 mb-3 text-[0.8125rem] text-ink-3">
        <BasisBadge basis="context" /> {text.basis}
      </p>
      <dl className="space-y-2.5 text-sm">
        {identity.map(({ topic, facts }) => (
          <div key={topic} className="grid grid-cols-[4.75rem_1fr] gap-x-3">
            <dt className="text-ink-3">{text.topic[topic]}</dt>
            <dd className="space-y-1.5">
              {topic === 'kind' && <p className="font-medium">{profileMessages(lang).kindLine[kind]}</p>}
              {facts.map((fact) => (
                <FactLine key={fact.what + fact.value} fact={fact} lang={lang} />
              ))}
              {!facts.length && <p className="text-ink-3">{topic === 'kind' ? text.ours : text.unknown}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </ProfileSection>
  );
}

/** One fact: what it says, what exactly it is, and where it was read. */
export function FactLine({ fact, lang }: { fact: Identity['facts'][number]; lang: Lang }) {
  return (
    <p>
      {fact.id ? (
        <EvidenceLink record={fact.id} what={fact.what}>
          {fact.value}
        </EvidenceLink>
      ) : (
        fact.value
      )}
      <span className="block text-[0.8125rem] text-ink-3">
        {fact.what} ·{' '}
        <a className="quiet-link" href={fact.source} rel="external nofollow">
          {profileMessages(lang).identity.source(fact.host)}
        </a>
      </span>
    </p>
  );
}
