import type { NamedOrganisation } from '../../lib/dataset/directory';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { organisationAnchor } from '../controls/organisation-anchor';
import { EvidenceLink } from '../evidence/evidence-link';
import { NameLink } from './named-list';
import { RecordCount, ShownItem } from './shown-records';

interface OrganisationDirectoryProps {
  label: string;
  entries: readonly NamedOrganisation[];
  lang: Lang;
}

/** Those of one kind, each opening onto the records that name it. */
export function OrganisationDirectory({ label, entries, lang }: OrganisationDirectoryProps) {
  const text = profileMessages(lang);
  return (
    <section aria-label={label} className="break-inside-avoid">
      <h3 className="border-b border-rule-strong pb-1 text-sm text-ink-2">{label}</h3>
      <ul className="divide-y divide-rule">
        {entries.map(({ id, name, enterprise, records }) => (
          <ShownItem key={id} records={records.map((record) => record.id)}>
            {/* A link to its records unfolds it before scripts run. */}
            <details className="group" suppressHydrationWarning>
              <summary className="flex min-h-9 items-center gap-3 py-1 hover:underline">
                <span className="grow leading-snug">{name}</span>
                <span className="text-sm text-ink-3">
                  <RecordCount records={records.map((record) => record.id)} />
                </span>
                <span aria-hidden="true" className="text-ink-3 group-open:rotate-180">
                  ▾
                </span>
              </summary>
              <div id={organisationAnchor(id)} className="anchored scroll-mt-12 pb-3 text-sm">
                {enterprise && (
                  <p className="mb-1 text-ink-3">
                    {text.enterprises.partOf} <NameLink named={enterprise} />
                  </p>
                )}
                <ul className="space-y-1">
                  {records.map((record) => (
                    <ShownItem key={record.id} records={[record.id]}>
                      <EvidenceLink record={record.id} what={record.title}>
                        {record.title}
                        {record.value && <strong className="ml-2 font-semibold">{record.value}</strong>}
                      </EvidenceLink>
                    </ShownItem>
                  ))}
                </ul>
              </div>
            </details>
          </ShownItem>
        ))}
      </ul>
    </section>
  );
}
