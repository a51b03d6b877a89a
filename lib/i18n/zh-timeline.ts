/** Interface messages of the timeline's own page, its calendar and its feed, in Chinese. */
import { formatTime } from './format';
import type { Lang } from './languages';
import type { Shape } from './zh';

interface Stretch {
  from: string | null;
  to: string | null;
}

/** A stretch of time as data write it: `2022/2023`, or one year, month or day. */
export const asTime = ({ from, to }: Stretch): string => (from === to ? `${from}` : `${from}/${to}`);

export const zhTimeline = {
  nothing: '这段时间里没有时间可考的事',
  before: (count: number, year: string) =>
    `${count} 件远在 ${year} 年之前，默认不画到那么早；点类别名下的“‹”，时间线就往前伸到它们。`,
  undated: (count: number) =>
    `文件点名的政策、规划、专项和奖项里，${count} 项文中没有写时间，所以不画，也不按文件日期代替。`,
  status: (stretch: Stretch, count: number, earlier: number, lang: Lang) =>
    `${formatTime(asTime(stretch), lang)} · ${count} 件${earlier ? `，更早 ${earlier} 件` : ''}`,
  steps: {
    label: '移动和缩放',
    in: '放大',
    out: '缩小',
    back: '往前',
    forward: '往后',
    all: '全部',
  },
  typed: { from: '从', to: '到', go: '显示', hint: '年、年-月或年-月-日' },
  keys: '左右方向键移动，加减号缩放，Home 和 End 到两头，0 显示全部。每件事的出处见下面的列表。',
  weights: '标题排不下时，先留印在处数多、牵涉企业和领域多的；放大后都会回来。',
  earlier: (count: number, kind: string) => `${kind}：更早还有 ${count} 件`,
  later: (count: number, kind: string) => `${kind}：更晚还有 ${count} 件`,
  more: (count: number) => `这里还有 ${count} 件，放大来看`,
  list: '逐件列出',
  listNote: '按年份排列，随筛选和所选时段而变。点标题看出处。',
  background: '背景',
  subscribe: '带走',
  calendar: '加到日历',
  calendarNote: '整日事件；写到月、年的占满那一月、那一年，“到某年”放在最后一天。',
  feed: '订阅更新（Atom）',
  feedNote: '两者都跟随当前的筛选。',
  by: (when: string, title: string) => `${when}：${title}`,
  vague: (title: string, exact: string) => `${title}（${exact}）`,
  lines: {
    when: '时间',
    kind: '类别',
    who: '谁',
    why: '时间怎么来的',
    note: '说明',
    source: '出处',
    where: '印在',
  },
  calendarName: '策源：央企创新大事',
  feedName: '策源：央企创新大事',
  feedAbout: '文件写到的会议、政策、成果、发布与目标，每件都能点回原文印着的地方。',
};

export type TimelineMessages = Shape<typeof zhTimeline>;
