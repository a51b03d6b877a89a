import type { ShareMessages } from './zh-share';

/** Messages of sharing and citing, in English. */
export const enShare: ShareMessages = {
  cite: 'Cite',
  styles: { 'gb-t-7714': 'GB/T 7714—2025', apa: 'APA 7' },
  copyReference: (style) => `Copy the ${style} reference`,
  files: 'For reference managers',
  copy: 'Copy',
  copied: 'Copied',
};
