/** What a reader has chosen, in words, for sentences that say why a chart is empty. */
import type { Atlas } from '../../dataset/dataset';
import { messages } from '../../i18n';
import { formatDate, formatList } from '../../i18n/format';
import { inEachLanguage, type Lang, type Text } from '../../i18n/languages';
import type { TimeRange, View } from '../../view/view';

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

function timeWords({ from, to }: TimeRange, lang: Lang): string {
  if (from !== null && from === to) return formatDate(from, lang);
  if (from === null)
    return lang === 'zh' ? `${formatDate(to ?? '', lang)}及以前` : `until ${formatDate(to ?? '', lang)}`;
  if (to === null)
    return lang === 'zh' ? `${formatDate(from, lang)}及以后` : `from ${formatDate(from, lang)}`;
  return `${formatDate(from, lang)}${lang === 'zh' ? '—' : ' – '}${formatDate(to, lang)}`;
}
