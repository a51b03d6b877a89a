import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Providers } from '../../components/providers';
import { isLang, LANGUAGE_TAGS, LANGUAGES } from '../../lib/i18n/languages';
import '../globals.css';

export const metadata: Metadata = {
  applicationName: 'Ceyuan',
  ...(process.env.CEYUAN_ORIGIN && { metadataBase: new URL(process.env.CEYUAN_ORIGIN) }),
};

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
