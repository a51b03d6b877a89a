import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Providers } from '../../components/providers';
import { isLang, LANGUAGE_TAGS, LANGUAGES } from '../../lib/i18n/languages';
import { THEME_HEADER } from '../../lib/view/embed';
import { originOf } from '../origin';
import '../globals.css';

/** Addresses in the head are absolute: who fetches a preview has no page to start from. */
export async function generateMetadata(): Promise<Metadata> {
  return { applicationName: 'Ceyuan', metadataBase: new URL(originOf(await headers())) };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f4' },
    { media: '(prefers-color-scheme: dark)', color: '#11161d' },
  ],
};

/**
 * Runs before the first paint: says that scripts run, and sets the theme this browser chose before, unless the
 * address asks for one.
 */
const EARLY = `{const d=document.documentElement.dataset;d.js='';try{const t=localStorage.getItem('theme');if(!d.theme&&(t==='light'||t==='dark'))d.theme=t}catch(e){}}`;

export default async function RootLayout({ children, params }: LayoutProps<'/[lang]'>) {
  const { lang } = await params;
  const tag = LANGUAGE_TAGS[isLang(lang) ? lang : LANGUAGES[0]];
  const theme = (await headers()).get(THEME_HEADER) ?? undefined;
  return (
    <html lang={tag} data-theme={theme} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: EARLY }} />
      </head>
      <body>
        <Providers>{children as ReactNode}</Providers>
      </body>
    </html>
  );
}
