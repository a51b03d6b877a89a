import type { Named } from '../../lib/dataset/entity';
import { formatList } from '../../lib/i18n/format';
import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { NameList } from './named-list';

interface CompareReasonProps {
  together: number;
  shared: readonly Named[];
  lang: Lang;
}

/** Why two enterprises are worth setting side by side, in words that end in the fields they share. */
export function CompareReason({ together, shared, lang }: CompareReasonProps) {
  const fields = formatList(
    shared.map(({ name }) => name),
    lang,
  );
  const words = profileMessages(lang).compareReason(together, fields);
  return (
    <>
      {words.slice(0, words.length - fields.length)}
      <NameList names={shared} lang={lang} />
    </>
  );
}
