import type { FindingLink, Findings } from '../../lib/dataset/findings';
import { messages } from '../../lib/i18n';
import type { Lang } from '../../lib/i18n/languages';
import { PageLink } from '../controls/page-link';

/** What is in doubt about a record or a figure, each leading to where the documents page tells it. */
export function FindingLists({ findings, lang }: { findings: Findings; lang: Lang }) {
  const text = messages(lang).proof;
  return (
    <>
      <FindingList label={text.touchedBy} findings={findings.discrepancies} />
      <FindingList label={text.misusedBy} findings={findings.claims} />
    </>
  );
}

function FindingList({ label, findings }: { label: string; findings: FindingLink[] }) {
  if (!findings.length) return null;
  return (
    <section className="mt-4 border-t border-rule pt-3 text-sm">
      <h2 className="text-ink-3">{label}</h2>
      <ul className="mt-1 space-y-1">
        {findings.map(({ id, title, anchor }) => (
          <li key={id}>
            <PageLink page="/documents" anchor={anchor} className="quiet-link inline-block py-0.5">
              {title}
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
