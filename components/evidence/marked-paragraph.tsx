import type { Evidence } from '../../lib/dataset/dataset';
import { markPlaces, type ParagraphText } from '../../lib/dataset/marked-paragraphs';

interface MarkedParagraphProps {
  paragraph: ParagraphText;
  places: readonly Pick<Evidence, 'start' | 'end'>[];
}

/** A paragraph as it stands in the file, tags and all, with its places marked. */
export function MarkedParagraph({ paragraph, places }: MarkedParagraphProps) {
  return (
    <blockquote lang="zh-CN" className="mt-2 rounded-lg bg-faint p-3 text-sm leading-relaxed text-ink-2">
      {markPlaces(paragraph, places).map(({ at, text, marked }) =>
        marked ? (
          <mark key={at} className="figure-mark">
            {text}
          </mark>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
    </blockquote>
  );
}
