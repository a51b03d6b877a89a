import type { ReactNode } from 'react';
import type { namesInDocument } from '../../lib/dataset/related';
import { messages } from '../../lib/i18n';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { NameList } from '../profile/named-list';

interface DocumentNamesProps {
  names: ReturnType<typeof namesInDocument>;
  lang: Lang;
}

/** Whom and what a document names, each leading to its own page. */
export function DocumentNames({ names: { enterprises, fields, metrics }, lang }: DocumentNamesProps) {
  const { nav } = messages(lang);
  return (
    <section className="card p-4 sm:p-6" aria-labelledby="names">
      <h2 id="names" className="mb-3 font-semibold">
        {profileMessages(lang).sections.names}
      </h2>
      <dl className="space-y-3 text-sm">
        {enterprises.length > 0 && (
          <Names label={nav.enterprises} count={enterprises.length}>
            <NameList names={enterprises} lang={lang} />
          </Names>
        )}
        {fields.length > 0 && (
          <Names label={nav.fields} count={fields.length}>
            <NameList names={fields} lang={lang} />
          </Names>
        )}
        {metrics.length > 0 && (
          <Names label={nav.metrics} count={metrics.length}>
            <NameList names={metrics} lang={lang} />
          </Names>
        )}
      </dl>
    </section>
  );
}

function Names({ label, count, children }: { label: string; count: number; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-3">
        {label} {count}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
