import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoubtsCard } from '../../../../components/profile/doubts-card';
import { MetricNames, MetricValues } from '../../../../components/profile/metric-values';
import { ProfileCharts } from '../../../../components/profile/profile-charts';
import { ProfilePage } from '../../../../components/profile/profile-page';
import { ProfileSection } from '../../../../components/profile/profile-section';
import { ShownRecords } from '../../../../components/profile/shown-records';
import { documentsBehind } from '../../../../lib/charts/facts';
import { chartsShowing } from '../../../../lib/charts/using';
import { type MetricProfile, metricProfile } from '../../../../lib/dataset/metric-profile';
import { standings } from '../../../../lib/dataset/standings';
import type { Lang } from '../../../../lib/i18n/languages';
import { profileMessages } from '../../../../lib/i18n/profiles';
import type { Query } from '../../../../lib/view/codec';
import { filteredPage } from '../../../filtered-page';
import { pageMetadata } from '../../../metadata';
import { loadOnce } from '../../../once';
import { pageState } from '../../../page-state';

type Props = PageProps<'/[lang]/metrics/[metric]'>;

const load = loadOnce(({ lang: segment, metric: id }: Awaited<Props['params']>, query: Query) => {
  const state = pageState(segment, `/metrics/${id}`, query);
  const profile = metricProfile(state.atlas, id, state.lang);
  if (!profile) notFound();
  return { ...state, profile };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, chosen, shell, profile } = await load(props);
  return pageMetadata(lang, shell.page, profile.name, profile.description, { view: chosen, own: true });
}

/** Counts are of unlike things; measures differ by whom and when. Differences say of what. */
function countingRule({ scale, unit, differenceOf }: MetricProfile, lang: Lang): string {
  const text = profileMessages(lang).metric;
  if (differenceOf) return text.difference(differenceOf);
  return scale === 'count' ? text.countingText(unit) : text.measuredText(unit);
}

export default async function MetricPage(props: Props) {
  const { profile, ...state } = await load(props);
  const { lang, view, atlas } = state;
  const text = profileMessages(lang);
  const values = profile.values.map(({ id }) => id);
  const charts = chartsShowing(atlas, values);
  const documents = new Map(atlas.documents.map(({ id, title }) => [id, title[lang]]));
  return (
    <ProfilePage
      {...(await filteredPage(state, profile.name, documentsBehind(atlas, values)))}
      lang={lang}
      folder="metrics"
      profile={profile}
      kind={`${text.metric.unit}${lang === 'zh' ? '：' : ': '}${profile.unit}`}
      summary={profile.description}
      beside={<p className="max-w-sm text-sm text-ink-3">{countingRule(profile, lang)}</p>}
    >
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
    </ProfilePage>
  );
}
