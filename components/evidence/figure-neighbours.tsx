import type { FigureLink } from '../../lib/dataset/proof';
import { documentMessages } from '../../lib/i18n/documents';
import type { Lang } from '../../lib/i18n/languages';
import { PageLink } from '../controls/page-link';

interface FigureNeighboursProps {
  previous: FigureLink | null;
  next: FigureLink | null;
  lang: Lang;
}

/** The figures printed before and after this one. */
export function FigureNeighbours({ previous, next, lang }: FigureNeighboursProps) {
  const text = documentMessages(lang);
  const name = ({ printed }: FigureLink) =>
    printed === null ? (
      <span className="text-ink-3">{text.redacted}</span>
    ) : (
      <span lang="zh-CN">{printed}</span>
    );
  return (
    <nav
      aria-label={text.neighbours}
      className="no-print mt-10 flex justify-between gap-4 border-t border-rule pt-3"
    >
      {previous ? (
        <PageLink page={`/figures/${previous.id}`} rel="prev">
          <span aria-hidden="true">← </span>
          {text.previous} {name(previous)}
        </PageLink>
      ) : (
        <span />
      )}
      {next && (
        <PageLink page={`/figures/${next.id}`} rel="next">
          {text.next} {name(next)}
          <span aria-hidden="true"> →</span>
        </PageLink>
      )}
    </nav>
  );
}
