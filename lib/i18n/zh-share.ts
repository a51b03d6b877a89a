import type { Shape } from './zh';

/** Messages of sharing and citing, in Chinese. */

export const zhShare = {
  cite: '引用',
  styles: { 'gb-t-7714': 'GB/T 7714—2025', apa: 'APA 第7版' },
  copyReference: (style: string) => `复制 ${style} 格式的引文`,
  files: '导入文献软件',
  copy: '复制',
  copied: '已复制',
};

export type ShareMessages = Shape<typeof zhShare>;
