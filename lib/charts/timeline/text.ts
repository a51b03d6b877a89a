/** Sentences of the timeline: headline, summary and notes. */
import type { Atlas, DatedEvent } from '../../dataset/dataset';
import type { EventKind } from '../../dataset/schema';
import type { Precision } from '../../dataset/time';
import { messages } from '../../i18n';
import { formatClauses, formatList } from '../../i18n/format';
import { inEachLanguage, type Text } from '../../i18n/languages';
import type { View } from '../../view/view';
import { chosenSubject } from '../parts/chosen';
import { plural } from '../parts/names';
import { EARLIER } from './early';
import type { EventCounts } from './event-counts';
import { PRECISION, whenOf } from './event-words';

const PRECISIONS = Object.keys(PRECISION) as Precision[];

const kindName = (kind: EventKind): Text => ({
  zh: messages('zh').eventKind[kind],
  en: messages('en').eventKind[kind].toLowerCase(),
});

const yearOf = (day: string) => day.slice(0, 4);

/** From the first to the last event, how many, and how many of them have a day. */
export function headlineOf(atlas: Atlas, view: View, { own, first, last, precisions }: EventCounts): Text {
  if (!first || !last) {
    const about = chosenSubject(atlas, view);
    return {
      zh: `没有关于${about.zh}的时间可考之事，只有面向全体央企的背景`,
      en: `No dated event about ${about.en}, only background on all central enterprises`,
    };
  }
  if (own === 1)
    return inEachLanguage((lang) =>
      lang === 'zh' ? `${whenOf(first).zh}：${first.title.zh}` : `${first.title.en}: ${whenOf(first).en}`,
    );
  const [from, to] = [yearOf(first.time.start), yearOf(last.time.end)];
  const days = precisions.day;
  const tail = {
    zh: days ? `，${days} 件写到日` : '，没有一件写到日',
    en: days ? `, ${days} of them to the day` : ', none of them to the day',
  };
  if (from === to)
    return {
      zh: `${from} 年：${own} 件有时间可考的事${tail.zh}`,
      en: `${from}: ${own} dated events${tail.en}`,
    };
  const ends = [kindName(first.kind), kindName(last.kind)] as const;
  return {
    zh: `从 ${from} 年的${ends[0].zh}到 ${to} 年的${ends[1].zh}：${own} 件有时间可考的事${tail.zh}`,
    en: `From the ${ends[0].en} of ${from} to the ${ends[1].en} ${last.kind === 'target' ? 'for' : 'of'} ${to}: ${own} dated events${tail.en}`,
  };
}

/** How to read the marks that are there. */
export function subtitleOf({ frayed, background }: EventCounts): Text {
  const keys: Text[] = [
    {
      zh: '文件多写年、月，少写日：条有多长，不确定的时间就有多长。空心是目标或计划',
      en: 'Documents give months or years rather than days: a bar is as long as what is not known. Hollow is a target or plan',
    },
  ];
  if (frayed)
    keys.push({
      zh: '一端散开的，只有最晚日期',
      en: 'a bar frayed at its start has a latest date only',
    });
  if (background)
    keys.push({
      zh: '浅色是面向全体央企的背景',
      en: 'pale is background on all central enterprises',
    });
  return inEachLanguage((lang) =>
    formatClauses(
      keys.map((key) => key[lang]),
      lang,
    ),
  );
}

/** The picture in words. */
export function summaryOf(headline: Text, { own, precisions, background }: EventCounts): Text {
  const exact = inEachLanguage((lang) =>
    formatList(
      PRECISIONS.flatMap((precision) => {
        const count = precisions[precision];
        if (!count) return [];
        return lang === 'zh'
          ? `${PRECISION[precision].zh} ${count} 件`
          : `${count} ${PRECISION[precision].en}`;
      }),
      lang,
    ),
  );
  const beside = background
    ? {
        zh: `另有 ${background} 件面向全体央企，作为背景。`,
        en: ` ${background} more about all central enterprises stand by as background.`,
      }
    : { zh: '', en: '' };
  if (!own)
    return {
      zh: `时间线。${headline.zh} ${background} 件。`,
      en: `Timeline. ${headline.en}: ${background} in all.`,
    };
  return {
    zh: `时间线，分类别成行。${headline.zh}（${exact.zh}）。${beside.zh}`,
    en: `Timeline in lanes by kind. ${headline.en} (${exact.en}).${beside.en}`,
  };
}

/** That the axis is broken, and what stands on its far side. */
export function breakNote(early: readonly DatedEvent[], firstYear: number): Text {
  const years = [...new Set(early.map(({ time }) => yearOf(time.start)))];
  const count = early.length;
  return inEachLanguage((lang) => {
    const named = years.length > 3 ? `${years[0]}–${years.at(-1)}` : formatList(years, lang);
    return lang === 'zh'
      ? `${named} 年的 ${count} 件离其余太远：在有时间轴的宽图上，轴在 ${firstYear} 年前断开，它们列在左边“${EARLIER.zh}”一栏，位置不按比例。`
      : `${count === 1 ? 'One event' : `${count} events`} (${named}) ${count === 1 ? 'lies' : 'lie'} far before the rest: where the picture has a time axis, it is broken before ${firstYear}, and the column “${EARLIER.en}” to its left is not to scale.`;
  });
}

/** Caveats that hold for what is shown. */
export function notesOf({ worked, lent, planned }: EventCounts): Text[] {
  const notes: Text[] = [
    {
      zh: '除写明起止的时段和一端散开的条外，条从可能的第一天画到可能的最后一天，不表示事情持续了那么久。',
      en: 'Except for stated spans and frayed bars, a bar runs from the first possible day to the last; it does not mean that the event lasted that long.',
    },
  ];
  if (worked)
    notes.push({
      zh: `${worked} 件的时间要按上下文读出，理由写在各件的出处里。`,
      en: `The time of ${plural(worked, 'event')} is read from its context; the reason stands with its source.`,
    });
  if (lent)
    notes.push({
      zh: `${lent} 件在文中没有自己的时间，按文件日期画。`,
      en: `${lent} ${lent === 1 ? 'event has' : 'events have'} no time of ${lent === 1 ? 'its' : 'their'} own in the text and ${lent === 1 ? 'stands' : 'stand'} at the document’s date.`,
    });
  if (planned)
    notes.push({
      zh: '文件写成时尚未到来的，记作计划。',
      en: 'What was still to come when the document was written counts as planned.',
    });
  return notes;
}

/** Which choices together left nothing. */
export const emptyReason = (chosen: Text): Text => ({
  zh: `在“${chosen.zh}”之下，没有一件有时间可考的事。`,
  en: `No dated event is left under “${chosen.en}”.`,
});
