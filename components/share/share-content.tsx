'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { formatList } from '../../lib/i18n/format';
import type { Lang } from '../../lib/i18n/languages';
import { shareMessages } from '../../lib/i18n/share';
import { viewHref } from '../../lib/view/codec';
import { fileAddress, OVERVIEW, PICTURE_SIZES, type PictureSize } from '../../lib/view/file-address';
import { FileLink } from '../download/file-link';
import { useView } from '../view-context';
import { Copyable } from './copyable';
import { EmbedCode } from './embed-code';

export interface Shared {
  /** Id of the chart that the page is; null for a page that is about something else. */
  chart: string | null;
  /** The finding under the filters as they are, or what the page is about. */
  title: string;
  /** The documents behind it, with their titles as a passage names them. */
  documents: { id: string; title: string }[];
  /** Address of this site, `https://example.org`. */
  origin: string;
  /** Date of the release that is shown. */
  released: string;
  /** The data shown are no longer those published on that date. */
  changed: boolean;
}

/** What the share panel holds: links, a passage, a QR code, pictures and the code of a frame. */
export function ShareContent({ shared }: { shared: Shared }) {
  const { lang, page, chosen } = useView();
  const text = shareMessages(lang);
  const { chart, title, origin, released, changed } = shared;
  const here = { ...chosen, panel: null, evidence: null };
  const at = (release: string | null) => origin + viewHref(`/${lang}${page}`, { ...here, release });
  const link = at(chosen.release);
  const pinned = at(released);
  const passage = `${title}\n${link}\n${text.source(documentsNamed(shared, chosen.document, lang))}`;
  const pictured = chart ?? (page || OVERVIEW);
  return (
    <div className="mt-3 space-y-6">
      <Part title={text.link} note={text.linkNote}>
        <Copyable value={link} label={text.copyThat(text.link)} />
        <SystemSheet title={title} url={link} label={text.sheet} />
      </Part>
      <Part title={text.pinned} note={changed ? text.pinnedChanged(released) : text.pinnedNote(released)}>
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
          src={fileAddress(lang, pictured, 'png', chosen)}
          alt={text.pictureAlt}
          className="aspect-[1200/630] w-full rounded-lg border border-rule"
          width={PICTURE_SIZES.preview.width}
          height={PICTURE_SIZES.preview.height}
        />
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem]">
          {(Object.keys(PICTURE_SIZES) as PictureSize[]).map((size) => (
            <li key={size}>
              <FileLink
                className="quiet-link inline-block py-0.5"
                href={fileAddress(lang, pictured, 'png', chosen, { size })}
              >
                {text.sizes[size]}
              </FileLink>
            </li>
          ))}
          <li>
            <FileLink
              className="quiet-link inline-block py-0.5"
              href={fileAddress(lang, pictured, 'svg', chosen)}
            >
              {text.vector}
            </FileLink>
          </li>
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

/** The documents behind the page that the reader has chosen; all of them where none of those is. */
function documentsNamed({ documents }: Shared, wanted: readonly string[], lang: Lang): string {
  const kept = documents.filter(({ id }) => wanted.includes(id));
  return formatList(
    (kept.length ? kept : documents).map(({ title }) => title),
    lang,
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
