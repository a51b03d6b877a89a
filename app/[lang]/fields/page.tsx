import { FilteredPage } from '../../../components/layout/filtered-page';
import { PageHeading } from '../../../components/layout/page-heading';
import { FieldTree } from '../../../components/profile/field-tree';
import { IfShown, ShownRecords } from '../../../components/profile/shown-records';
import { fieldTree } from '../../../lib/dataset/field-profile';
import { standings } from '../../../lib/dataset/standings';
import { directory } from '../../directory';
import { filteredPage } from '../../filtered-page';

const { load, metadata } = directory('fields');

export const generateMetadata = metadata;

export default async function Fields(props: PageProps<'/[lang]/fields'>) {
  const { text, title, lede, ...state } = await load(props);
  const { lang, view, atlas } = state;
  const groups = fieldTree(atlas, lang);
  const all = groups.flatMap(({ fields }) => fields.flatMap(({ records }) => records));
  return (
    <FilteredPage {...(await filteredPage(state, title))} head={<PageHeading title={title} lede={lede} />}>
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
    </FilteredPage>
  );
}
