import type { Metadata } from 'next';
import { FilterBar } from '../../../../components/controls/filter-bar';
import { Breadcrumb } from '../../../../components/layout/breadcrumb';
import { PageHeading } from '../../../../components/layout/page-heading';
import { Shell } from '../../../../components/layout/shell';
import { CompareForm } from '../../../../components/profile/compare-form';
import { CompareLink } from '../../../../components/profile/compare-link';
import { CompareTable } from '../../../../components/profile/compare-table';
import { FollowChoice } from '../../../../components/profile/follow-choice';
import { ShownRecords } from '../../../../components/profile/shown-records';
import { comparablePairs, compareEnterprises, MOST_COMPARED } from '../../../../lib/dataset/compare';
import { standings } from '../../../../lib/dataset/standings';
import { messages } from '../../../../lib/i18n';
import { formatList } from '../../../../lib/i18n/format';
import { profileMessages } from '../../../../lib/i18n/profiles';
import { filterBar } from '../../../filter-bar';
import { pageMetadata } from '../../../metadata';
import { pageState } from '../../../page-state';

const PAGE = '/enterprises/compare';

type Props = PageProps<'/[lang]/enterprises/compare'>;

async function load({ params, searchParams }: Props) {
  const state = pageState((await params).lang, PAGE, await searchParams);
  const { lang, atlas, view } = state;
  const text = profileMessages(lang);
  const { topic } = text.identity;
  const comparison = compareEnterprises(atlas, view.enterprise, lang, { ...text.compare, topic });
  return { ...state, text, comparison };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, text, comparison } = await load(props);
  const names = comparison.columns.map(({ name }) => name);
  const title = names.length > 1 ? text.compare.of(formatList(names, lang)) : text.compare.title;
  return pageMetadata(lang, PAGE, title, text.compare.lede);
}

export default async function Compare(props: Props) {
  const { lang, view, atlas, shell, text, comparison } = await load(props);
  const names = comparison.columns.map(({ name }) => name);
  const enough = names.length > 1;
  return (
    <Shell {...shell}>
      <Breadcrumb
        trail={[{ name: messages(lang).nav.enterprises, page: '/enterprises' }, { name: text.compare.title }]}
      />
      <PageHeading
        close
        title={enough ? text.compare.of(formatList(names, lang)) : text.compare.title}
        lede={text.compare.lede}
      />
      <FilterBar {...filterBar(atlas, view, lang)} />
      <FollowChoice updating={text.compare.updating}>
        {view.enterprise.length > MOST_COMPARED && (
          <p role="status" className="mt-4 text-sm text-ink-2">
            {text.compare.only(MOST_COMPARED)}
          </p>
        )}
        {enough ? (
          <ShownRecords initial={standings(atlas, view, comparison.records)}>
            <CompareTable comparison={comparison} lang={lang} />
          </ShownRecords>
        ) : (
          names.length === 1 && <p className="mt-5">{text.compare.needMore}</p>
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
                    {text.compareReason(together, formatList(shared, lang))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </FollowChoice>
    </Shell>
  );
}
