/** Words beside a file while it is fetched; they come with the code that fetches. */
import type { Lang } from './languages';

interface ProgressWords {
  making: string;
  receiving: string;
  cancel: string;
  cancelled: string;
  saved: (name: string, size: string) => string;
  of: (received: string, total: string) => string;
  retry: string;
  unreachable: string;
  broken: string;
  busy: (seconds: number | null) => string;
  missing: string;
  refused: (status: number) => string;
}

const WORDS: Record<Lang, ProgressWords> = {
  zh: {
    making: '正在生成……',
    receiving: '正在下载',
    cancel: '取消',
    cancelled: '已取消下载。',
    saved: (name, size) => `已下载：${name}（${size}）`,
    of: (received, total) => `${received}，共 ${total}`,
    retry: '再试一次',
    unreachable: '没有连上服务器，文件没有下载。',
    broken: '下载到一半断了，文件没有保存。',
    busy: (seconds) => (seconds ? `服务器正忙，请过 ${seconds} 秒再试。` : '服务器正忙，请稍后再试。'),
    missing: '服务器上没有这个文件。',
    refused: (status) => `服务器没有给出文件（状态码 ${status}）。`,
  },
  en: {
    making: 'Being made…',
    receiving: 'Downloading',
    cancel: 'Cancel',
    cancelled: 'Download cancelled.',
    saved: (name, size) => `Downloaded: ${name} (${size})`,
    of: (received, total) => `${received} of ${total}`,
    retry: 'Try again',
    unreachable: 'The server could not be reached, so nothing was downloaded.',
    broken: 'The connection broke off halfway, so nothing was saved.',
    busy: (seconds) =>
      seconds
        ? `The server is busy. Please try again in ${seconds} seconds.`
        : 'The server is busy. Please try again in a moment.',
    missing: 'There is no such file on the server.',
    refused: (status) => `The server did not give the file (status ${status}).`,
  },
};

/** The words in a language. */
export const progressWords = (lang: Lang) => WORDS[lang];

/** `118 KB`, `1.2 MB`: as file managers write it. */
export function formatBytes(bytes: number): string {
  const [size, unit, digits] = bytes < 1e6 ? [bytes / 1e3, 'KB', 0] : [bytes / 1e6, 'MB', 1];
  return `${Math.max(size, 1).toFixed(digits)} ${unit}`;
}
