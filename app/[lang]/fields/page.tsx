import type { Metadata } from 'next';
import { FilterBar } from '../../../components/controls/filter-bar';
import { PageHeading } from '../../../components/layout/page-heading';
import { Shell } from '../../../components/layout/shell';
import { FieldTree } from '../../../components/profile/field-tree';
import { IfShown, ShownRecords } from '../../../components/profile/shown-records';
import { fieldTree } from '../../../lib/dataset/field-profile';
import { standings } from '../../../lib/dataset/standings';
import { profileMessages } from '../../../lib/i18n/profiles';
import { filterBar } from '../../filter-bar';
import { pageMetadata } from '../../metadata';
import { pageState } from '../../page-state';

const PAGE = '/fields';

type Props = PageProps<'/[lang]/fields'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, atlas } = pageState((await params).lang, PAGE, await searchParams);
  const text = profileMessages(lang).fields;
  return pageMetadata(lang, PAGE, text.title(atlas.fields.length), text.lede);
}

export default async function Fields({ params, searchParams }: Props) {
  const { lang, view, atlas, shell } = pageState((await params).lang, PAGE, await searchParams);
  const text = profileMessages(lang);
  const groups = fieldTree(atlas, lang);
  const all = groups.flatMap(({ fields }) => fields.flatMap(({ records }) => records));
  return (
    <Shell {...shell}>
      <PageHeading title={text.fields.title(atlas.fields.length)} lede={text.fields.lede} />
      <FilterBar {...filterBar(atlas, view, lang)} />
      <p className="mt-5 text-sm text-ink-3">
        {text.fields.grouping} {text.counted}
      </p>
      <ShownRecords initial={standings(atlas, view, all)}>
        <IfShown records={all} otherwise={<p className="mt-6 text-ink-2">{text.filteredOut}</p>}>
          <div className="mt-4 gap-x-10 sm:columns-2 xl:columns-3">
            {groups.map(({ id, name, fields }) => (
              <IfShown key={id} records={fields.flatMap(({ records }) => records)}>
                <section aria-labelledby={`group-${id}`} className="mb-8 break-inside-avoid">
                  <h2
                    id={`group-${id}`}
                    className="border-b border-rule-strong pb-1 font-serif text-xl font-bold"
                  >
                    {name}
                  </h2>
                  <FieldTree fields={fields} lang={lang} />
                </section>
              </IfShown>
            ))}
          </div>
        </IfShown>
      </ShownRecords>
    </Shell>
  );
}
