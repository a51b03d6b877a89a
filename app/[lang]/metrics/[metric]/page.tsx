import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FilterBar } from '../../../../components/controls/filter-bar';
import { Breadcrumb } from '../../../../components/layout/breadcrumb';
import { Shell } from '../../../../components/layout/shell';
import { DoubtsCard } from '../../../../components/profile/doubts-card';
import { MetricNames, MetricValues } from '../../../../components/profile/metric-values';
import { ProfileCharts } from '../../../../components/profile/profile-charts';
import { ProfileHead } from '../../../../components/profile/profile-head';
import { ProfileSection } from '../../../../components/profile/profile-section';
import { ShownRecords } from '../../../../components/profile/shown-records';
import { chartsShowing } from '../../../../lib/charts/using';
import { type MetricProfile, metricProfile } from '../../../../lib/dataset/metric-profile';
import { standings } from '../../../../lib/dataset/standings';
import { messages } from '../../../../lib/i18n';
import { LANGUAGE_TAGS, type Lang } from '../../../../lib/i18n/languages';
import { profileMessages } from '../../../../lib/i18n/profiles';
import { filterBar } from '../../../filter-bar';
import { pageMetadata } from '../../../metadata';
import { pageState } from '../../../page-state';

type Props = PageProps<'/[lang]/metrics/[metric]'>;

async function load({ params, searchParams }: Props) {
  const { lang: segment, metric: id } = await params;
  const state = pageState(segment, `/metrics/${id}`, await searchParams);
  const profile = metricProfile(state.atlas, id, state.lang);
  if (!profile) notFound();
  return { ...state, profile };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, view, profile } = await load(props);
  return pageMetadata(lang, `/metrics/${profile.id}`, profile.name, profile.description, {
    pictureView: view,
  });
}

/** Counts are of unlike things; measures differ by whom and when. Differences say of what. */
function countingRule({ scale, unit, differenceOf }: MetricProfile, lang: Lang): string {
  const text = profileMessages(lang).metric;
  if (differenceOf) return text.difference(differenceOf);
  return scale === 'count' ? text.countingText(unit) : text.measuredText(unit);
}

export default async function MetricPage(props: Props) {
  const { lang, view, atlas, shell, profile } = await load(props);
  const text = profileMessages(lang);
  const values = profile.values.map(({ id }) => id);
  const charts = chartsShowing(atlas, values);
  const documents = new Map(atlas.documents.map(({ id, title }) => [id, title[lang]]));
  return (
    <Shell {...shell}>
      <Breadcrumb trail={[{ name: messages(lang).nav.metrics, page: '/metrics' }, { name: profile.name }]} />
      <ProfileHead
        kind={`${text.metric.unit}${lang === 'zh' ? '：' : ': '}${profile.unit}`}
        name={profile.name}
        otherName={{ text: profile.otherName, lang: LANGUAGE_TAGS[lang === 'zh' ? 'en' : 'zh'] }}
        summary={profile.description}
      >
        <p className="max-w-sm text-sm text-ink-3">{countingRule(profile, lang)}</p>
      </ProfileHead>
      <FilterBar {...filterBar(atlas, view, lang)} />
      <ShownRecords initial={standings(atlas, view, values)}>
        <div className="mt-6 grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <ProfileSection id="values" title={text.metric.values} records={values}>
            {profile.values.length ? (
              <MetricValues values={profile.values} documents={documents} lang={lang} />
            ) : (
              <p className="text-sm text-ink-3">{text.metrics.none}</p>
            )}
          </ProfileSection>
          <div className="space-y-5">
            {profile.readers.length > 0 && (
              <ProfileSection id="readers" title={text.metric.readers} card>
                <MetricNames metrics={profile.readers} />
              </ProfileSection>
            )}
            {profile.siblings.length > 0 && (
              <ProfileSection id="siblings" title={text.metric.siblings} card>
                <MetricNames metrics={profile.siblings} />
              </ProfileSection>
            )}
            <DoubtsCard findings={profile.findings} lang={lang} />
          </div>
        </div>
      </ShownRecords>
      <ProfileCharts title={text.metric.charts} charts={charts} atlas={atlas} view={view} lang={lang} />
      {!charts.length && <p className="mt-10 text-sm text-ink-3">{text.metric.noCharts}</p>}
    </Shell>
  );
}
