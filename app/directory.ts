/** The lists of everything of one kind: all enterprises, all fields, all metrics. */
import type { Metadata } from 'next';
import { profileMessages } from '../lib/i18n/profiles';
import { pageMetadata } from './metadata';
import { type Asked, loadOnce } from './once';
import { pageState } from './page-state';

type Address = Asked<{ lang: string }>;

/** What head and body of such a list are made of: its title counts what it lists. */
export function directory(kind: 'enterprises' | 'fields' | 'metrics') {
  const load = loadOnce(({ lang }: { lang: string }, query) => {
    const state = pageState(lang, `/${kind}`, query);
    const text = profileMessages(state.lang);
    return { ...state, text, title: text[kind].title(state.atlas[kind].length), lede: text[kind].lede };
  });
  const metadata = async (asked: Address): Promise<Metadata> => {
    const { lang, chosen, shell, title, lede } = await load(asked);
    return pageMetadata(lang, shell.page, title, lede, { view: chosen, own: true });
  };
  return { load, metadata };
}
