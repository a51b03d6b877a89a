import type { ReactNode } from 'react';
import type { Lang } from '../../lib/i18n/languages';
import type { UnknownValue } from '../../lib/view/codec';
import type { PinnedFilters, View } from '../../lib/view/view';
import { EngineStart } from '../engine-start';
import { EvidencePanel, type ServerEvidence } from '../evidence/evidence-panel';
import { ViewProvider } from '../view-context';
import { Footer } from './footer';
import { Header } from './header';
import { PrintAddress } from './print-address';
import { ReleaseNotice } from './release-notice';
import { UnknownNotice } from './unknown-notice';

export interface ShellProps {
  lang: Lang;
  page: string;
  view: View;
  unknown: UnknownValue[];
  known: { enterprise: string[]; field: string[]; document: string[] };
  pinned?: PinnedFilters;
  /** What stands open in the first HTML. */
  evidence: ServerEvidence;
  /** Whether this server can show paragraphs of the originals. */
  originals: boolean;
  release: string;
  /** Dates of the release that is shown and of the newest one, and whether the data have changed in between. */
  releases: { shown: string; newest: string; changed: boolean };
  children: ReactNode;
}

/** What every page has around its content. */
export function Shell({
  lang,
  page,
  view,
  unknown,
  known,
  pinned,
  evidence,
  originals,
  release,
  releases,
  children,
}: ShellProps) {
  return (
    <ViewProvider lang={lang} page={page} serverView={view} known={known} pinned={pinned}>
      <EngineStart />
      <div className="flex min-h-dvh flex-col print:block print:min-h-0">
        <Header />
        <main id="content" className="mx-auto w-full max-w-[79rem] grow px-4 sm:px-6">
          <PrintAddress />
          <ReleaseNotice {...releases} />
          <UnknownNotice unknown={unknown} />
          {children}
        </main>
        <Footer lang={lang} release={release} />
      </div>
      <EvidencePanel initial={evidence} originals={originals} />
    </ViewProvider>
  );
}
