import type { Shape } from './zh';

/** Interface messages of the map page, in Chinese. */
export const zhMap = {
  parts: '看哪一部分',
  whole: '全国',
  placesIn: (count: number) => `${count} 个地点`,
  told: '有记录的省、自治区、直辖市',
  nearest: (province: string) => `离${province}最近、有记录的地方`,
  entries: (count: number) => `${count} 条`,
  silent: (count: number) => `其余 ${count} 个省级单位，没有写明在那里的记录`,
  cities: '按城市看',
  asTable: '不看图，看按地点排列的表格',
  offTitle: '不在图上的，和为什么',
  offLede: '以全部数据计，不随筛选变化。',
  hubs: '策源地',
  hubsPlaced: (placed: number) => `${placed} 个写明地点，共`,
  hubsWhy: '文件给了总数，点名的几个也没有写在哪里。企业所在地不等于策源地的所在地，所以一个也不画。',
  hubsNamed: '点名而没有地点的',
  enterprises: '企业',
  enterprisesWhy: '找不到可引的公开网页写明它在哪里，留白而不猜。',
  enterprisesNone: '点名的企业都有可引的所在地。',
  events: (without: number, all: number) => `事件：${all} 件里 ${without} 件没有地点`,
  eventsWhy: '文件没有写在哪里举行或发生。它们都在时间线上。',
  eventsAll: '逐件列出',
  values: (without: number, all: number) => `数字：${all} 个里 ${without} 个没有地点`,
  valuesWhy: '说的是全体央企、某家企业或全国，不是某个地方。',
  timeline: '看时间线',
  sources: '底图从哪里来',
  sourcesReplaced: '由本站另行配置。示意图，不作为划界依据。',
  sourcesText:
    '省级轮廓来自 Apache ECharts 4.9.0（Apache-2.0），南海断续线来自 @surbowl/world-geo-json-zh 2.1.5（Unlicense），均经化简。示意图，不作为划界依据。',
};

/** What a language has to provide for this page. */
export type MapMessages = Shape<typeof zhMap>;
