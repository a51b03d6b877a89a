import type { Metadata } from 'next';
import { Breadcrumb } from '../../../../components/layout/breadcrumb';
import { FilteredPage } from '../../../../components/layout/filtered-page';
import { PageHeading } from '../../../../components/layout/page-heading';
import { CompareForm } from '../../../../components/profile/compare-form';
import { CompareLink } from '../../../../components/profile/compare-link';
import { CompareReason } from '../../../../components/profile/compare-reason';
import { CompareTable } from '../../../../components/profile/compare-table';
import { FollowChoice } from '../../../../components/profile/follow-choice';
import { ShownRecords } from '../../../../components/profile/shown-records';
import { documentsBehind } from '../../../../lib/charts/facts';
import { comparablePairs, compareEnterprises, MOST_COMPARED } from '../../../../lib/dataset/compare';
import { standings } from '../../../../lib/dataset/standings';
import { messages } from '../../../../lib/i18n';
import { formatList } from '../../../../lib/i18n/format';
import { profileMessages } from '../../../../lib/i18n/profiles';
import type { Query } from '../../../../lib/view/codec';
import { filteredPage } from '../../../filtered-page';
import { pageMetadata } from '../../../metadata';
import { loadOnce } from '../../../once';
import { pageState } from '../../../page-state';

const PAGE = '/enterprises/compare';

type Props = PageProps<'/[lang]/enterprises/compare'>;

const load = loadOnce((params: Awaited<Props['params']>, query: Query) => {
  const state = pageState(params.lang, PAGE, query);
  const { lang, atlas, view } = state;
  const text = profileMessages(lang);
  const { topic } = text.identity;
  const comparison = compareEnterprises(atlas, view.enterprise, lang, { ...text.compare, topic });
  const names = comparison.columns.map(({ name }) => name);
  const title = names.length > 1 ? text.compare.of(formatList(names, lang)) : text.compare.title;
  return { ...state, text, comparison, title };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, chosen, text, title } = await load(props);
  return pageMetadata(lang, PAGE, title, text.compare.lede, { view: chosen, own: true });
}

export default async function Compare(props: Props) {
  const { text, comparison, title, ...state } = await load(props);
  const { lang, view, atlas } = state;
  const compared = comparison.columns.length;
  return (
    <FilteredPage
      {...(await filteredPage(state, title, documentsBehind(atlas, comparison.records)))}
      head={
        <>
          <Breadcrumb
            trail={[
              { name: messages(lang).nav.enterprises, page: '/enterprises' },
              { name: text.compare.title },
            ]}
          />
          <PageHeading close title={title} lede={text.compare.lede} />
        </>
      }
    >
      <FollowChoice updating={text.compare.updating}>
        {view.enterprise.length > MOST_COMPARED && (
          <p role="status" className="mt-4 text-sm text-ink-2">
            {text.compare.only(MOST_COMPARED)}
          </p>
        )}
        {compared > 1 ? (
          <ShownRecords initial={standings(atlas, view, comparison.records)}>
            <CompareTable comparison={comparison} lang={lang} />
          </ShownRecords>
        ) : (
          compared === 1 && <p className="mt-5">{text.compare.needMore}</p>
        )}
        <div className="mt-8 grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[3fr_2fr]">
          <CompareForm
            key={view.enterprise.join()}
            enterprises={atlas.enterprises.map(({ id, name }) => ({ id, name: name[lang] }))}
            view={view}
            lang={lang}
          />
          <section className="card no-print p-4 sm:p-5" aria-labelledby="suggestions">
            <h2 id="suggestions" className="font-semibold">
              {text.compare.suggestions}
            </h2>
            <ul className="mt-2 space-y-1.5 text-sm">
              {comparablePairs(atlas, lang).map(({ ids, names: pair, together, shared }) => (
                <li key={ids.join()}>
                  <CompareLink enterprises={ids}>{formatList(pair, lang)}</CompareLink>
                  <span className="ml-2 text-ink-3">
                    <CompareReason together={together} shared={shared} lang={lang} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </FollowChoice>
    </FilteredPage>
  );
}
