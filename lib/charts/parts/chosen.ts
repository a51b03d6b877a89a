/** What a reader has chosen, in words, and what that leaves of the records. */
import type { Atlas, DataRecord } from '../../dataset/dataset';
import { background, emptiedBy, matching } from '../../dataset/select';
import { messages } from '../../i18n';
import { formatDate, formatList } from '../../i18n/format';
import { inEachLanguage, type Lang, type Text } from '../../i18n/languages';
import { DEFAULT_VIEW, type TimeRange, type View } from '../../view/view';
import type { Empty } from '../chart';

/** `中国中车、2022年` / `CRRC, 2022`: every filter's values, in the order of the filters. */
export function chosenWords(atlas: Atlas, view: View): Text {
  return inEachLanguage((lang) =>
    formatList(
      [
        ...view.enterprise.map((id) => atlas.actorName(id)[lang]),
        ...view.field.map((id) => atlas.field(id).name[lang]),
        ...atlas.documents.filter(({ id }) => view.document.includes(id)).map(({ title }) => title[lang]),
        ...(view.time ? [timeWords(view.time, lang)] : []),
        ...view.basis.map((basis) => messages(lang).basis[basis]),
      ],
      lang,
    ),
  );
}

/** The enterprises and fields alone. */
export const chosenSubject = (atlas: Atlas, { enterprise, field }: View): Text =>
  chosenWords(atlas, { ...DEFAULT_VIEW, enterprise, field });

function timeWords({ from, to }: TimeRange, lang: Lang): string {
  if (from !== null && from === to) return formatDate(from, lang);
  if (from === null)
    return lang === 'zh' ? `${formatDate(to ?? '', lang)}及以前` : `until ${formatDate(to ?? '', lang)}`;
  if (to === null)
    return lang === 'zh' ? `${formatDate(from, lang)}及以后` : `from ${formatDate(from, lang)}`;
  return `${formatDate(from, lang)}${lang === 'zh' ? '—' : ' – '}${formatDate(to, lang)}`;
}

/** Records that a view is about, and those that stay as its background. */
export function chosenRecords<R extends DataRecord>(
  atlas: Atlas,
  view: View,
  records: readonly R[],
): { matches: R[]; context: R[] } {
  return { matches: matching(atlas, view, records), context: background(atlas, view, records) };
}

/** The model of a chart that a view has emptied. `reason` gets the choice in words; `some` says what would fill it. */
export const emptied = (
  atlas: Atlas,
  view: View,
  headline: Text,
  reason: (words: Text) => Text,
  some: (view: View) => boolean,
): Empty => ({
  status: 'empty',
  headline,
  reason: reason(chosenWords(atlas, view)),
  lift: emptiedBy(view, some),
});

/** The same where a view leaves no initiative. */
export const noInitiative = (atlas: Atlas, view: View, some: (view: View) => boolean): Empty =>
  emptied(
    atlas,
    view,
    { zh: '没有可列的举措', en: 'No initiative to list' },
    (words) => ({
      zh: `按所选的“${words.zh}”，文件没有写到任何举措。`,
      en: `With the choice of ${words.en}, the documents state no initiative.`,
    }),
    some,
  );
