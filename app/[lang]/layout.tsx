import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Providers } from '../../components/providers';
import { isLang, LANGUAGE_TAGS, LANGUAGES } from '../../lib/i18n/languages';
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

/** Runs before the first paint: says that scripts run, and sets the theme this browser chose before. */
const EARLY = `document.documentElement.dataset.js='';try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;

export default async function RootLayout({ children, params }: LayoutProps<'/[lang]'>) {
  const { lang } = await params;
  const tag = LANGUAGE_TAGS[isLang(lang) ? lang : LANGUAGES[0]];
  return (
    <html lang={tag} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: EARLY }} />
      </head>
      <body>
        <Providers>{children as ReactNode}</Providers>
      </body>
    </html>
  );
}
