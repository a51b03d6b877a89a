/** Messages of the data page, in Chinese. */
import type { Shape } from './zh';

export const zhData = {
  headline: (tables: number) => `${tables} 张表，全部可以下载、引用、核对`,
  lede: '网站上的每张图都由这些表画成。表里的每一行都写明出处：文件、段落、字符位置。',
  tables: '数据表',
  rows: (count: number) => `${count} 行`,
  schema: '字段说明',
  whole: '整套数据',
  wholeText: '每份都含全部数据，用法不同。',
  wholeFiles: {
    workbook: ['Excel 工作簿', '每张表一页，另有说明；日期是真正的日期'],
    dataset: ['dataset.json', '网站自己用的就是这一份：全部表，已关联'],
    package: ['数据包说明', 'Data Package v2，列出各表的字段，供程序读取'],
  },
  excel:
    'CSV 给程序用，不带 BOM。“CSV（Excel）”带 BOM，会被认成日期或公式的文字前面加撇号；要省心就用 Excel 工作簿。',
  times:
    '每个时间都给出可能的首日和末日（time_start、time_end），表格软件认作日期；只写到月的另有文字“某年某月份”，不会变成 1 日。',
  csvExcel: 'CSV（Excel）',
  releases: '发布记录',
  release: (date: string, id: string) => `${date}（${id}）`,
  addresses: '地址的写法',
  addressesText:
    '链接写下的就是读者看到的：同一个链接，任何时候打开都是同样的筛选。只写与默认不同的部分，顺序固定。',
  keys: [
    ['enterprise=crrc~zte', '企业；几个之间用 ~ 隔开'],
    ['field=quantum-information', '领域；包括它下面的领域'],
    ['document=hubs-2024', '出处'],
    ['time=2022..2025', '时间：年、月或日；一端不限写 earliest 或 latest'],
    ['basis=reported', '依据：reported 文件所载，computed 推算，context 背景资料'],
    ['tab=table', '图表页上的表格；sources 为出处'],
  ],
  files: '图表的文件',
  filesText: '图表页的地址后面加上后缀，就是同样筛选下的文件：',
  fileKinds: [
    ['.png', '图片；size=square、phone、slide 另有三种尺寸'],
    ['.svg', '矢量图'],
    ['.csv、.xlsx、.json', '页面上表格里的各行'],
    ['.bib、.ris、.csl.json', '引文，供文献软件导入'],
  ],
  licence: '许可',
  licenceText:
    '数据以 CC BY 4.0 发布：可以自由使用和改编，须注明来源。代码以 MIT 许可发布。两份原文归各自的出版者所有，不在本站。',
  lifetime: '链接的保证',
  lifetimeText: '编号一经发布不再改动，也不挪作他用。地址里的键不改名；将来若要改，旧写法仍能打开。',
};

export type DataMessages = Shape<typeof zhData>;
