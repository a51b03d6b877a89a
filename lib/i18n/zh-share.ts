import type { Shape } from './zh';

/** Messages of sharing and citing, in Chinese. */

export const zhShare = {
  title: '分享',
  close: '关闭分享',
  link: '链接',
  linkNote: '打开就是现在的筛选，数字随数据更新。',
  pinned: '固定版本的链接',
  pinnedNote: (date: string) => `以后数据再变，打开的仍是 ${date} 发布的数。`,
  pinnedChanged: (date: string) => `打开的是 ${date} 发布的数；此后数据有改动，与这里看到的可能不同。`,
  text: '标题、链接与出处',
  source: (documents: string) => `来源：策源 Ceyuan${documents && `，据${documents}`}`,
  sheet: '用手机分享',
  qr: '二维码',
  qrAlt: '本页地址的二维码',
  picture: '图片',
  pictureAlt: '分享时显示的预览图',
  sizes: {
    preview: '横版 1200×630',
    square: '方形 1080×1080',
    phone: '竖版 1080×1440',
    slide: '幻灯片 2560×1440',
  },
  vector: '矢量图 SVG',
  embed: '嵌入网页',
  embedNote: '一段代码，高度自动适应。公众号不收嵌入代码，请用图片加二维码。',
  theme: '配色',
  themes: { auto: '随读者', light: '浅色', dark: '深色' },
  withControls: '带筛选',
  withTitle: '带标题',
  copyThat: (what: string) => `复制${what}`,
  cite: '引用',
  styles: { 'gb-t-7714': 'GB/T 7714—2025', apa: 'APA 第7版' },
  copyReference: (style: string) => `复制 ${style} 格式的引文`,
  files: '导入文献软件',
  copy: '复制',
  copied: '已复制',
};

export type ShareMessages = Shape<typeof zhShare>;
