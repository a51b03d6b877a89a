/** Every figure of the documents by article and kind: cited by a record, or set aside with a reason. */
import type { Atlas } from '../../dataset/dataset';
import { overlaps } from '../../dataset/time';
import { documentMessages } from '../../i18n/documents';
import { inEachLanguage, type Text } from '../../i18n/languages';
import { daySpan } from '../../view/day-span';
import type { View } from '../../view/view';
import type { ChartModel, Row } from '../chart';
import { emptied } from '../parts/chosen';
import { defineChart } from '../parts/drawing';
import { drawFigureLedger } from './layout';
import { type Lot, lotsOf } from './lots';
import { FATES, kindName, type Marks, marksOf } from './marks';

/** Figures are about the documents: only choices of document, time of document and basis narrow them. */
function lotsUnder(atlas: Atlas, view: View): readonly Lot[] {
  if (view.basis.length && !view.basis.includes('reported')) return [];
  const from = view.time?.from ? daySpan(view.time.from)![0] : null;
  const to = view.time?.to ? daySpan(view.time.to)![1] : null;
  const documents = new Set(
    atlas.documents
      .filter(({ id }) => !view.document.length || view.document.includes(id))
      .filter(({ date }) => overlaps(date, from, to))
      .map(({ id }) => id),
  );
  return lotsOf(atlas).filter(({ first }) => documents.has(first.document));
}

function model(atlas: Atlas, view: View): ChartModel<Marks> {
  const lots = lotsUnder(atlas, view);
  if (!lots.length)
    return emptied(
      atlas,
      view,
      { zh: '所选范围内没有文件数字', en: 'No printed figure in this selection' },
      (words) => ({
        zh: `按“${words.zh}”筛选之后，没有一处印出的数字。`,
        en: `No figure printed in a document is left under: ${words.en}.`,
      }),
      (other) => lotsUnder(atlas, other).length > 0,
    );
  const context = view.enterprise.length + view.field.length > 0;
  const marks = marksOf(atlas, lots, context);
  const { cited, dismissed, documents, reasons } = marks;
  const all = cited + dismissed;
  const headline: Text = {
    zh: `${all} 处数字处处有着落：${cited} 处写进记录，${dismissed} 处注明为何不用`,
    en: `All ${all} printed figures accounted for: ${cited} cited, ${dismissed} set aside with a reason`,
  };
  return {
    status: 'drawn',
    headline,
    subtitle: context
      ? {
          zh: '一个点是一处数字。背景：讲的是文件本身，不随所选缩小',
          en: 'One dot is one figure. Background: about the documents, not narrowed to your choice',
        }
      : {
          zh: '一个点是一处数字，按它印在哪一篇、属于哪一种排开',
          en: 'One dot is one figure, placed by the article that prints it and by kind',
        },
    summary: inEachLanguage((lang) => {
      const zh = lang === 'zh';
      const said = documents.flatMap(({ articles }) =>
        articles.map(({ title, ...counts }) =>
          zh
            ? `${title.zh}：引用 ${counts.cited}，不用 ${counts.dismissed}`
            : `${title.en}: ${counts.cited} cited, ${counts.dismissed} set aside`,
        ),
      );
      return zh
        ? `点阵图。${headline.zh}。${said.join('；')}。`
        : `Dot chart. ${headline.en}. ${said.join('; ')}.`;
    }),
    notes: [
      {
        zh: '数的是印出的位置，不是事实：同一个数印两处算两处，一处数字也可以支持几条记录。',
        en: 'What is counted are printed places, not facts: a number printed twice counts twice, and one figure may support several records.',
      },
      {
        zh: `不用的${dismissed}处也都核对过原文的位置。`,
        en: `The ${dismissed} set aside have been checked against their places in the originals too.`,
      },
    ].slice(0, reasons.length ? 2 : 1),
    table: {
      columns: [
        { id: 'document', label: { zh: '文件', en: 'Document' } },
        { id: 'article', label: { zh: '篇目', en: 'Article' } },
        { id: 'kind', label: { zh: '种类', en: 'Kind' } },
        { id: 'fate', label: { zh: '着落', en: 'Where it went' } },
        { id: 'reason', label: { zh: '不用的原因', en: 'Why set aside' } },
        { id: 'count', label: { zh: '数量', en: 'Number' }, numeric: true },
        { id: 'unit', label: { zh: '单位', en: 'Unit' } },
      ],
      rows: tableRows(atlas, lots, context),
    },
    marks,
  };
}

const PLACES: Text = { zh: '处', en: 'printed figures' };

/** One row per article, kind and reason; it opens the first of its figures. */
function tableRows(atlas: Atlas, lots: readonly Lot[], context: boolean): Row[] {
  return lots.map(({ first, count }) => {
    const { id, document, article, kind, dismissed } = first;
    const source = atlas.documents.find((each) => each.id === document)!;
    return {
      record: id,
      basis: 'reported',
      context,
      cells: {
        document: { ...source.title, names: [{ kind: 'document', id: document, name: source.title }] },
        article: source.articles.find((each) => each.id === article)!.title,
        kind: kindName(kind),
        fate: FATES[dismissed ? 'dismissed' : 'cited'],
        reason: dismissed && inEachLanguage((lang) => documentMessages(lang).dismissal[dismissed]),
        count,
        unit: PLACES,
      },
    };
  });
}

export const figureLedger = defineChart<Marks>({
  id: 'figure-ledger',
  name: { zh: '数字的着落', en: 'Ledger of figures' },
  full: true,
  related: ['named-hubs', 'timeline'],
  model,
  draw: drawFigureLedger,
});
