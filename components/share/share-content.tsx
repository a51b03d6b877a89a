'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { shareMessages } from '../../lib/i18n/share';
import { viewHref } from '../../lib/view/codec';
import { fileAddress, OVERVIEW, PICTURE_SIZES, type PictureSize } from '../../lib/view/file-address';
import { useView } from '../view-context';
import { Copyable } from './copyable';
import { EmbedCode } from './embed-code';

export interface Shared {
  /** Id of the chart; null for the overview. */
  chart: string | null;
  /** The finding under the filters as they are. */
  title: string;
  /** Titles of the documents behind it. */
  documents: string;
  /** Address of this site, `https://example.org`. */
  origin: string;
  /** Date of the release that is shown. */
  released: string;
}

/** What the share panel holds: links, a passage, a QR code, pictures and the code of a frame. */
export function ShareContent({ shared }: { shared: Shared }) {
  const { lang, page, view } = useView();
  const text = shareMessages(lang);
  const { chart, title, origin, released } = shared;
  const here = { ...view, panel: null, evidence: null };
  const at = (release: string | null) => origin + viewHref(`/${lang}${page}`, { ...here, release });
  const link = at(view.release);
  const pinned = at(released);
  const passage = `${title}\n${link}\n${text.source(shared.documents)}`;
  const files = chart ?? OVERVIEW;
  return (
    <div className="mt-3 space-y-6">
      <Part title={text.link} note={text.linkNote}>
        <Copyable value={link} label={text.copyThat(text.link)} />
        <SystemSheet title={title} url={link} label={text.sheet} />
      </Part>
      <Part title={text.pinned} note={text.pinnedNote(released)}>
        <Copyable value={pinned} label={text.copyThat(text.pinned)} />
      </Part>
      <Part title={text.text}>
        <Copyable value={passage} label={text.copyThat(text.text)} />
      </Part>
      <Part title={text.qr}>
        {/* biome-ignore lint/performance/noImgElement: made by this server at the size it has here */}
        <img
          src={viewHref(`/${lang}/${page.slice(1) || OVERVIEW}.qr.svg`, here)}
          alt={text.qrAlt}
          className="size-40 rounded-lg border border-rule"
          width={160}
          height={160}
        />
      </Part>
      <Part title={text.picture}>
        {/* biome-ignore lint/performance/noImgElement: made by this server at the size it has here */}
        <img
          src={fileAddress(lang, files, 'png', view)}
          alt={text.pictureAlt}
          className="aspect-[1200/630] w-full rounded-lg border border-rule"
          width={PICTURE_SIZES.preview.width}
          height={PICTURE_SIZES.preview.height}
        />
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem]">
          {(Object.keys(PICTURE_SIZES) as PictureSize[]).map((size) => (
            <li key={size}>
              <a
                className="quiet-link inline-block py-0.5"
                href={fileAddress(lang, files, 'png', view, { size })}
                download
              >
                {text.sizes[size]}
              </a>
            </li>
          ))}
          {chart && (
            <li>
              <a
                className="quiet-link inline-block py-0.5"
                href={fileAddress(lang, chart, 'svg', view)}
                download
              >
                {text.vector}
              </a>
            </li>
          )}
        </ul>
      </Part>
      {chart && (
        <Part title={text.embed} note={text.embedNote}>
          <EmbedCode chart={chart} title={title} origin={origin} />
        </Part>
      )}
    </div>
  );
}

function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className="text-sm font-semibold">{title}</h3>
      {note && <p className="text-[0.8125rem] text-ink-3">{note}</p>}
      <div className="mt-1.5">{children}</div>
    </section>
  );
}

/** The device's own way to share, where it has one. */
function SystemSheet({ title, url, label }: { title: string; url: string; label: string }) {
  const [offered, setOffered] = useState(false);
  useEffect(() => setOffered('share' in navigator), []);
  if (!offered) return null;
  // A reader who closes the sheet rejects the promise; that is no error.
  const share = () => navigator.share({ title, url }).catch(() => undefined);
  return (
    <button type="button" className="control mt-2" onClick={share}>
      {label}
    </button>
  );
}
