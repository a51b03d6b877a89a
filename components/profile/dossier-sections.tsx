import type { Dossier } from '../../lib/dataset/dossier';
import { formatList } from '../../lib/i18n/format';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { CLOSE_NAME, EntityLink } from '../controls/entity-link';
import { EvidenceLink } from '../evidence/evidence-link';
import { DoubtsCard } from './doubts-card';
import { ProfileSection } from './profile-section';
import { RecordLines, RecordMeta } from './record-lines';
import { ShownList } from './shown-list';
import { RecordCount, ShownItem } from './shown-records';

interface DossierProps {
  dossier: Dossier;
  lang: Lang;
  about?: string;
}

const STATE_MARKS = {
  achieved: 'bg-jade border-jade',
  'under-way': 'swatch-hatched',
  planned: 'border-cinnabar',
  'called-for': 'border-dashed border-ink-2',
} as const;

/** Initiatives by how far they have got; a state that nothing is told of says so. */
export function InitiativeStates({ dossier, lang, about }: DossierProps) {
  const text = profileMessages(lang);
  return (
    <div className="space-y-5">
      {dossier.initiatives.map(({ state, name, rows }) => (
        <section key={state} aria-label={name} className="grid gap-x-6 gap-y-1 sm:grid-cols-[7.5rem_1fr]">
          <h3 className="flex items-baseline gap-2 text-[0.9375rem] font-semibold">
            <span
              aria-hidden="true"
              className={`size-3 shrink-0 rounded-sm border-2 ${STATE_MARKS[state]}`}
            />
            {name}
            {rows.length > 0 && (
              <span className="text-sm font-normal text-ink-3">
                <RecordCount records={rows.map(({ id }) => id)} />
              </span>
            )}
          </h3>
          <RecordLines rows={rows} lang={lang} about={about} none={text.notMentioned} />
        </section>
      ))}
    </div>
  );
}

/** Values, events and instruments, one section each; those that no document tells of share one line. */
export function FurtherRecords({ dossier, lang, about }: DossierProps) {
  const text = profileMessages(lang);
  const sections = (['values', 'events', 'instruments'] as const).map((id) => ({
    id,
    rows: dossier[id === 'values' ? 'observations' : id],
  }));
  const absent = sections.filter(({ rows }) => !rows.length).map(({ id }) => text.absentNames[id]);
  return (
    <>
      {sections
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, rows }) => (
          <ProfileSection key={id} id={id} title={text.sections[id]} records={rows.map((row) => row.id)}>
            {id === 'values' ? (
              <ValueGrid rows={rows} lang={lang} about={about} />
            ) : (
              <RecordLines rows={rows} lang={lang} about={about} none={null} />
            )}
          </ProfileSection>
        ))}
      {absent.length > 0 && (
        <p className="border-t border-rule-strong pt-3 text-sm text-ink-3">
          {text.absent(formatList(absent, lang))}
        </p>
      )}
    </>
  );
}

/** Values as large numbers, each under its metric. */
function ValueGrid({ rows, lang, about }: { rows: Dossier['observations']; lang: Lang; about?: string }) {
  return (
    <ShownList
      records={rows.map(({ id }) => id)}
      lang={lang}
      className="grid gap-x-6 gap-y-5 min-[26rem]:grid-cols-2 xl:grid-cols-3"
    >
      {rows.map((row) => (
        <ShownItem key={row.id} records={[row.id]} className="border-t border-rule pt-2">
          {row.metric && (
            <p className="text-sm leading-snug text-ink-2">
              <EntityLink kind="metric" id={row.metric.id} className="quiet-link inline-block min-h-6">
                {row.metric.name}
              </EntityLink>
            </p>
          )}
          <p className="my-1 text-2xl leading-tight font-semibold">
            <EvidenceLink record={row.id} what={row.title}>
              {row.value}
            </EvidenceLink>
          </p>
          <RecordMeta row={row} lang={lang} about={about} />
        </ShownItem>
      ))}
    </ShownList>
  );
}

/** The documents that say something, and what is in doubt. */
export function SourceCards({ dossier, lang }: DossierProps) {
  const text = profileMessages(lang);
  return (
    <>
      <ProfileSection id="documents" title={text.sections.documents} card>
        <ul className="space-y-2 text-sm">
          {dossier.documents.map(({ id, title, date, year, records }) => (
            <ShownItem key={id} records={records}>
              <EntityLink kind="document" id={id}>
                {title}
              </EntityLink>
              <span className="block text-ink-3">
                <EntityLink kind="year" id={year} className={CLOSE_NAME}>
                  {date}
                </EntityLink>{' '}
                · <RecordCount records={records} unit={text.recordUnit} />
              </span>
            </ShownItem>
          ))}
        </ul>
        <p className="mt-2 text-[0.8125rem] text-ink-3">{text.counted}</p>
      </ProfileSection>
      <DoubtsCard findings={dossier.findings} lang={lang} />
    </>
  );
}
