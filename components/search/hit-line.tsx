import { LANGUAGE_TAGS, type Lang } from '../../lib/i18n/languages';
import { searchMessages } from '../../lib/i18n/search';
import type { Piece } from '../../lib/search/marks';
import type { Hit } from '../../lib/search/search';
import { hasHan } from '../../lib/search/text';

/** What a hit says: its name, the name that matched, its value, what it is and where it leads. */
export function HitLine({ hit, lang }: { hit: Hit; lang: Lang }) {
  const { title, also, value, note, kind } = hit;
  const leadsTo = searchMessages(lang).leadsTo[kind];
  const alsoIn = also?.some(({ text }) => hasHan(text)) ? LANGUAGE_TAGS.zh : undefined;
  return (
    <span className="flex items-baseline gap-x-4">
      <span className="min-w-0 grow">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span lang={kind === 'figure' ? LANGUAGE_TAGS.zh : undefined}>
            <Marked pieces={title} />
          </span>
          {value && <span className="font-semibold">{value}</span>}
          {also && (
            <span lang={alsoIn} className="text-sm text-ink-2">
              <Marked pieces={also} />
            </span>
          )}
        </span>
        {note && <span className="line-clamp-2 text-sm text-ink-3">{note}</span>}
        <LeadsTo words={leadsTo} className="mt-0.5 block sm:hidden" />
      </span>
      <LeadsTo words={leadsTo} className="hidden shrink-0 sm:block" />
    </span>
  );
}

/** On a phone below the rest, since there is no room beside it. */
function LeadsTo({ words, className }: { words: string; className: string }) {
  return (
    <span className={`text-xs text-ink-3 ${className}`}>
      {words}
      <span aria-hidden="true"> →</span>
    </span>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map(({ text, marked }) => {
    at += text.length;
    return marked ? (
      <mark key={at} className="search-mark">
        {text}
      </mark>
    ) : (
      <span key={at}>{text}</span>
    );
  });
}
