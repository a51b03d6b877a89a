import type { Dossier } from '../../lib/dataset/dossier';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { InitiativeStates } from './dossier-sections';
import { RecordCount } from './shown-records';

/** What is said of all central enterprises alike: background, folded away, never counted as one's own. */
export function AllCentral({ dossier, lang }: { dossier: Dossier; lang: Lang }) {
  const text = profileMessages(lang);
  const records = dossier.initiatives.flatMap(({ rows }) => rows.map(({ id }) => id));
  return (
    <details className="group mt-10 rounded-lg border border-dotted border-rule-strong p-4">
      <summary className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-semibold">{text.sections.alike}</h2>
        <span className="text-sm text-ink-3">
          {text.context} · <RecordCount records={records} />
        </span>
        <span aria-hidden="true" className="ml-auto group-open:rotate-180">
          ▾
        </span>
      </summary>
      <p className="mt-2 mb-4 max-w-prose text-sm text-ink-3">{text.alikeNote(records.length)}</p>
      <InitiativeStates dossier={dossier} lang={lang} about="central-enterprises" />
    </details>
  );
}
