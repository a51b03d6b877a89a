import type { FigureProof } from '../../lib/dataset/proof';
import { messages } from '../../lib/i18n';
import type { Lang } from '../../lib/i18n/languages';
import { EntityLink } from '../controls/entity-link';
import { BasisBadge } from './basis-badge';
import { EvidenceLink } from './evidence-link';

interface FigureRecordsProps {
  proof: FigureProof;
  lang: Lang;
}

/** What a figure became: the records that cite it and what is computed from those, or why it was set aside. */
export function FigureRecords({ proof, lang }: FigureRecordsProps) {
  const text = messages(lang).proof;
  return (
    <>
      {proof.dismissed && (
        <p className="mt-4 border-t border-rule pt-3 text-sm">
          <span className="font-semibold">{text.dismissed}</span>
          <span className="text-ink-2"> · {proof.dismissed}</span>
        </p>
      )}
      {proof.note && <p className="mt-2 text-sm text-ink-2">{proof.note}</p>}
      {proof.records.length > 0 && (
        <section className="mt-4 border-t border-rule pt-3">
          <h2 className="text-sm text-ink-3">{text.supports}</h2>
          <ul className="mt-1 divide-y divide-rule">
            {proof.records.map((record) => (
              <li key={record.id} className="flex items-baseline justify-between gap-4 py-2">
                <span>
                  <EvidenceLink record={record.id} what={record.title}>
                    {record.title}
                    {record.value && <strong className="ml-2 font-semibold">{record.value}</strong>}
                  </EvidenceLink>
                  {record.about.length > 0 && (
                    <span className="mt-0.5 flex flex-wrap gap-x-3 text-sm">
                      {record.about.map(({ key, id, name }) => (
                        <EntityLink key={`${key} ${id}`} kind={key} id={id} className="quiet-link py-0.5">
                          {name}
                        </EntityLink>
                      ))}
                    </span>
                  )}
                </span>
                <span className="flex shrink-0 items-baseline gap-2 text-xs text-ink-3">
                  {record.kind}
                  <BasisBadge basis={record.basis} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ComputedChain proof={proof} lang={lang} />
    </>
  );
}

/** Computed values, set in by how many formulas away they are. */
function ComputedChain({ proof, lang }: FigureRecordsProps) {
  if (!proof.computed.length) return null;
  return (
    <section className="mt-4 border-t border-rule pt-3">
      <h2 className="text-sm text-ink-3">{messages(lang).proof.computed}</h2>
      <ul className="mt-1 divide-y divide-rule">
        {proof.computed.map(({ id, title, value, formula, certainty, step }) => (
          <li
            key={id}
            className="flex items-baseline justify-between gap-4 py-2"
            style={{ paddingInlineStart: `${Math.min(step - 1, 3) * 1.25}rem` }}
          >
            <span>
              <EvidenceLink record={id} what={title}>
                {title} <strong className="font-semibold">{value}</strong>
              </EvidenceLink>
              <span className="block text-sm text-ink-3">
                {formula} · {certainty}
              </span>
            </span>
            <BasisBadge basis="computed" />
          </li>
        ))}
      </ul>
    </section>
  );
}
