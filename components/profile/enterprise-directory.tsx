import type { DirectoryEntry } from '../../lib/dataset/directory';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { EntityLink } from '../controls/entity-link';
import { EvidenceLink } from '../evidence/evidence-link';
import { NameList } from './named-list';
import { IfShown, RecordCount } from './shown-records';

/** One enterprise among the others: its hub, its fields, and how much the documents tell. */
export function EnterpriseCard({ entry, lang }: { entry: DirectoryEntry; lang: Lang }) {
  const text = profileMessages(lang);
  return (
    <article className="card flex flex-col gap-3 p-4 sm:p-5">
      <h3 className="text-lg leading-snug font-semibold">
        <EntityLink kind="enterprise" id={entry.id} className="hover:underline">
          {entry.name}
        </EntityLink>
        <span lang={lang === 'zh' ? 'en' : 'zh-CN'} className="ml-2 text-sm font-normal text-ink-3">
          {entry.otherName}
        </span>
      </h3>
      <IfShown records={entry.records} otherwise={<p className="text-sm text-ink-3">{text.filteredOut}</p>}>
        {entry.hubs.map((hub) => (
          <p key={hub.id} className="text-sm">
            <EvidenceLink record={hub.id} what={hub.title}>
              {hub.title}
            </EvidenceLink>
          </p>
        ))}
        {entry.fields.length > 0 && (
          <p className="text-sm text-ink-2">
            <NameList names={entry.fields} lang={lang} />
          </p>
        )}
        <dl className="mt-auto flex flex-wrap gap-x-4 gap-y-1 border-t border-rule pt-3 text-sm">
          {entry.counts.map(({ kind, records }) => (
            <div key={kind} className="flex gap-1.5">
              <dt className="text-ink-3">{text.counts[kind]}</dt>
              <dd className="font-semibold">
                <RecordCount records={records} />
              </dd>
            </div>
          ))}
        </dl>
      </IfShown>
    </article>
  );
}
