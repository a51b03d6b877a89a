import type { Account } from '../../lib/dataset/account';
import { documentMessages } from '../../lib/i18n/documents';
import type { Lang } from '../../lib/i18n/languages';

interface CoverageMeterProps {
  account: Account;
  lang: Lang;
}

/** How many figures records cite (solid) and how many are set aside (hollow), out of all. */
export function CoverageMeter({ account, lang }: CoverageMeterProps) {
  const text = documentMessages(lang);
  const { figures, cited, dismissed } = account;
  if (!figures) return <p className="text-sm text-ink-3">{text.noFigures}</p>;
  return (
    <div>
      <div
        aria-hidden="true"
        className="flex h-2.5 gap-px overflow-hidden rounded-sm border border-jade [print-color-adjust:exact]"
      >
        <span className="bg-jade" style={{ flexGrow: cited }} />
        <span className="bg-card" style={{ flexGrow: dismissed }} />
      </div>
      <p className="mt-1 text-sm text-ink-2">{text.meter(figures, cited, dismissed)}</p>
    </div>
  );
}
