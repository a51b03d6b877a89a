import type { MetricValue } from '../../lib/dataset/metric-profile';
import { LIST_SEPARATOR } from '../../lib/i18n/format';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { EntityLink } from '../controls/entity-link';
import { BasisBadge } from '../evidence/basis-badge';
import { EvidenceLink } from '../evidence/evidence-link';
import { NameList } from './named-list';
import { RecordTime } from './record-lines';
import { ShownList } from './shown-list';
import { ContextMark, ShownItem } from './shown-records';

interface MetricValuesProps {
  values: readonly MetricValue[];
  documents: ReadonlyMap<string, string>;
  lang: Lang;
}

/** Every value of a metric: how much, of whom, for when, on what basis; computed ones with their formula. */
export function MetricValues({ values, documents, lang }: MetricValuesProps) {
  const text = profileMessages(lang);
  return (
    <ShownList
      records={values.map(({ id }) => id)}
      lang={lang}
      className="divide-y divide-rule border-y border-rule"
    >
      {values.map((value) => (
        <ShownItem
          key={value.id}
          records={[value.id]}
          className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[minmax(9rem,14rem)_1fr]"
        >
          <p className="text-2xl leading-tight font-semibold">
            <EvidenceLink record={value.id} what={value.title}>
              {value.value}
            </EvidenceLink>
          </p>
          <div>
            <p className="leading-snug">{value.title}</p>
            <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-sm leading-6 text-ink-2">
              <span>
                <NameList names={value.actors} lang={lang} />
              </span>
              <RecordTime row={value} lang={lang} />
              {value.target && <span className="text-cinnabar">{text.target}</span>}
              <BasisBadge basis={value.basis} />
              <ContextMark record={value.id} label={text.context} />
              {value.documents.map((id) => (
                <EntityLink key={id} kind="document" id={id}>
                  {documents.get(id) ?? id}
                </EntityLink>
              ))}
            </p>
            {value.computed && (
              <p className="mt-1 text-sm text-ink-2">
                {text.metric.formula}
                {lang === 'zh' ? '：' : ': '}
                <span className="font-semibold">{value.formula}</span> · {value.computed.certainty}
                <span className="block text-ink-3">{value.computed.caveat}</span>
                <span className="block text-ink-3">
                  {text.metric.inputs}{' '}
                  {value.computed.inputs.map((input, index) => (
                    <span key={input.id}>
                      {index > 0 && LIST_SEPARATOR[lang]}
                      <EvidenceLink record={input.id} what={input.title}>
                        {input.title} {input.value}
                      </EvidenceLink>
                    </span>
                  ))}
                </span>
              </p>
            )}
            {value.note && <p className="mt-1 max-w-prose text-[0.8125rem] text-ink-3">{value.note}</p>}
          </div>
        </ShownItem>
      ))}
    </ShownList>
  );
}

/** Metrics by name, each leading to its page. */
export function MetricNames({ metrics }: { metrics: readonly { id: string; name: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {metrics.map(({ id, name }) => (
        <li key={id}>
          <EntityLink kind="metric" id={id} className="quiet-link inline-block py-0.5">
            {name}
          </EntityLink>
        </li>
      ))}
    </ul>
  );
}
