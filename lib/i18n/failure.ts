/** Words of the pages that stand in for others. Apart from the messages: these pages come along with every page. */
import { isLang, LANGUAGES, type Lang } from './languages';

const FAILURE = {
  zh: {
    notFound: {
      title: '没有这个页面',
      text: '地址可能写错了，或者被截断了。',
      meant: '也许你要找的是：',
      ways: '从这里开始：',
    },
    error: { title: '这一页出了问题', text: '不是你的操作造成的。可以重试，或回到总览。', retry: '重试' },
    home: '回到总览',
  },
  en: {
    notFound: {
      title: 'No such page',
      text: 'The address may be mistyped or cut short.',
      meant: 'Perhaps you were looking for:',
      ways: 'Start here:',
    },
    error: {
      title: 'Something went wrong on this page',
      text: 'It was nothing you did. Try again, or go back to the overview.',
      retry: 'Try again',
    },
    home: 'Back to the overview',
  },
} satisfies Record<Lang, unknown>;

/** The words in the language of an address, and that language. */
export function failureWords(pathname: string) {
  const segment = pathname.split('/')[1] ?? '';
  const lang = isLang(segment) ? segment : LANGUAGES[0];
  return { lang, text: FAILURE[lang] };
}
