import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SectionNav } from '../../../../components/layout/section-nav';
import { AllCentral } from '../../../../components/profile/all-central';
import { CompareLink } from '../../../../components/profile/compare-link';
import {
  FurtherRecords,
  InitiativeStates,
  SourceCards,
} from '../../../../components/profile/dossier-sections';
import { CompareCard, FieldsCard, PartnersCard } from '../../../../components/profile/enterprise-cards';
import { IdentityCard } from '../../../../components/profile/identity-card';
import { ProfileCharts } from '../../../../components/profile/profile-charts';
import { ProfilePage } from '../../../../components/profile/profile-page';
import { ProfileSection } from '../../../../components/profile/profile-section';
import { RecordLines } from '../../../../components/profile/record-lines';
import { ShownRecords } from '../../../../components/profile/shown-records';
import { chartsAbout } from '../../../../lib/charts/using';
import { enterpriseProfile } from '../../../../lib/dataset/profile';
import { standings } from '../../../../lib/dataset/standings';
import { profileMessages } from '../../../../lib/i18n/profiles';
import type { Query } from '../../../../lib/view/codec';
import { filteredPage } from '../../../filtered-page';
import { pageMetadata } from '../../../metadata';
import { loadOnce } from '../../../once';
import { pageState } from '../../../page-state';

type Props = PageProps<'/[lang]/enterprises/[enterprise]'>;

const load = loadOnce(({ lang: segment, enterprise: id }: Awaited<Props['params']>, query: Query) => {
  const pinned = { enterprise: [id] };
  const state = pageState(segment, `/enterprises/${id}`, query, pinned);
  const profile = enterpriseProfile(state.atlas, id, state.lang);
  if (!profile) notFound();
  const { records, dossier, name } = profile;
  const summary = profileMessages(state.lang).enterpriseSummary(
    name,
    records.length,
    dossier.documents.length,
  );
  return { ...state, pinned, profile, summary };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, chosen, shell, profile, summary } = await load(props);
  return pageMetadata(lang, shell.page, profile.name, summary, { view: chosen, own: true });
}

export default async function EnterprisePage(props: Props) {
  const { pinned, profile, summary, ...state } = await load(props);
  const { lang, view, atlas } = state;
  const text = profileMessages(lang);
  const { id, dossier } = profile;
  const charts = chartsAbout(atlas, pinned);
  const initiatives = dossier.initiatives.flatMap(({ rows }) => rows.map((row) => row.id));
  const alike = profile.alike?.initiatives.flatMap(({ rows }) => rows.map((row) => row.id)) ?? [];
  const shown = [...profile.records, ...alike];
  const sections = [
    'identity',
    'hubs',
    'initiatives',
    ...(dossier.observations.length ? (['values'] as const) : []),
    ...(dossier.events.length ? (['events'] as const) : []),
    ...(dossier.instruments.length ? (['instruments'] as const) : []),
    'fields',
    'partners',
    ...(charts.length ? (['charts'] as const) : []),
    'documents',
  ] as const;
  const nav = sections.map((key) => ({
    id: key,
    title: key === 'identity' ? text.identity.title : text.sections[key],
  }));
  return (
    <ProfilePage
      {...(await filteredPage(state, profile.name, dossier.documents))}
      lang={lang}
      folder="enterprises"
      profile={profile}
      kind={text.kindLine[profile.kind]}
      summary={summary}
      beside={
        <CompareLink enterprises={[id]} className="control no-print">
          {text.enterprises.compare}
        </CompareLink>
      }
    >
      <SectionNav sections={nav} />
      <ShownRecords initial={standings(atlas, view, shown)}>
        <div className="mt-6 grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
          <div className="lg:col-start-2">
            <IdentityCard kind={profile.kind} identity={profile.identity} lang={lang} />
          </div>
          <div className="space-y-8 lg:col-start-1 lg:row-span-2 lg:row-start-1">
            <ProfileSection id="hubs" title={text.sections.hubs} records={dossier.hubs.map((hub) => hub.id)}>
              <RecordLines rows={dossier.hubs} lang={lang} about={id} none={text.none.hubs} />
            </ProfileSection>
            <ProfileSection
              id="initiatives"
              title={text.sections.initiatives}
              records={initiatives}
              note={text.silence}
            >
              <InitiativeStates dossier={dossier} lang={lang} about={id} />
            </ProfileSection>
            <FurtherRecords dossier={dossier} lang={lang} about={id} />
          </div>
          <div className="space-y-5 lg:col-start-2">
            <FieldsCard profile={profile} lang={lang} />
            <PartnersCard profile={profile} lang={lang} />
            <CompareCard profile={profile} lang={lang} />
            <SourceCards dossier={dossier} lang={lang} />
          </div>
        </div>
        {profile.alike && <AllCentral dossier={profile.alike} lang={lang} />}
      </ShownRecords>
      <ProfileCharts title={text.sections.charts} charts={charts} atlas={atlas} view={view} lang={lang} />
    </ProfilePage>
  );
}
