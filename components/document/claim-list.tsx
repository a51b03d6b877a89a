import type { DescribedClaim } from '../../lib/dataset/describe-findings';
import { documentMessages } from '../../lib/i18n/documents';
import type { Lang } from '../../lib/i18n/languages';
import { RecordList } from './figure-list';

/** Claims that the documents cannot carry: why not, and the records that one would misuse. */
export function ClaimList({ claims, lang }: { claims: DescribedClaim[]; lang: Lang }) {
  const text = documentMessages(lang);
  return (
    <ul className="mt-4 divide-y divide-rule border-y border-rule">
      {claims.map(({ id, anchor, claim, why, records }) => (
        <li
          key={id}
          id={anchor}
          className="anchored grid break-inside-avoid gap-x-8 gap-y-2 py-4 lg:grid-cols-[1fr_20rem]"
        >
          <div className="relative pl-6">
            <h3 className="leading-snug font-semibold">
              <span aria-hidden="true" className="absolute left-0 text-cinnabar">
                ✕
              </span>
              <a className="hover:underline" href={`#${anchor}`}>
                {claim}
              </a>
            </h3>
            <p className="mt-1 text-[0.9375rem] text-ink-2">{why}</p>
          </div>
          <div className="pl-6 text-sm lg:pl-0">
            <p className="text-ink-3 lg:sr-only">{text.claimRecords}</p>
            <RecordList records={records} />
          </div>
        </li>
      ))}
    </ul>
  );
}
