import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FilterBar } from '../../../../components/controls/filter-bar';
import { Breadcrumb } from '../../../../components/layout/breadcrumb';
import { SectionNav } from '../../../../components/layout/section-nav';
import { Shell } from '../../../../components/layout/shell';
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
import { ProfileHead } from '../../../../components/profile/profile-head';
import { ProfileSection } from '../../../../components/profile/profile-section';
import { RecordLines } from '../../../../components/profile/record-lines';
import { ShownRecords } from '../../../../components/profile/shown-records';
import { chartsAbout } from '../../../../lib/charts/using';
import { enterpriseProfile } from '../../../../lib/dataset/profile';
import { standings } from '../../../../lib/dataset/standings';
import { messages } from '../../../../lib/i18n';
import { LANGUAGE_TAGS } from '../../../../lib/i18n/languages';
import { profileMessages } from '../../../../lib/i18n/profiles';
import { filterBar } from '../../../filter-bar';
import { pageMetadata } from '../../../metadata';
import { pageState } from '../../../page-state';

type Props = PageProps<'/[lang]/enterprises/[enterprise]'>;

async function load({ params, searchParams }: Props) {
  const { lang: segment, enterprise: id } = await params;
  const pinned = { enterprise: [id] };
  const state = pageState(segment, `/enterprises/${id}`, await searchParams, pinned);
  const profile = enterpriseProfile(state.atlas, id, state.lang);
  if (!profile) notFound();
  const { records, dossier, name } = profile;
  const summary = profileMessages(state.lang).enterpriseSummary(
    name,
    records.length,
    dossier.documents.length,
  );
  return { ...state, pinned, profile, summary };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, view, profile, summary } = await load(props);
  return pageMetadata(lang, `/enterprises/${profile.id}`, profile.name, summary, { pictureView: view });
}

export default async function EnterprisePage(props: Props) {
  const { lang, view, atlas, shell, pinned, profile, summary } = await load(props);
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
    <Shell {...shell}>
      <Breadcrumb
        trail={[{ name: messages(lang).nav.enterprises, page: '/enterprises' }, { name: profile.name }]}
      />
      <ProfileHead
        kind={text.kindLine[profile.kind]}
        name={profile.name}
        otherName={{ text: profile.otherName, lang: LANGUAGE_TAGS[lang === 'zh' ? 'en' : 'zh'] }}
        summary={summary}
      >
        <CompareLink enterprises={[id]} className="control no-print">
          {text.enterprises.compare}
        </CompareLink>
      </ProfileHead>
      <FilterBar {...filterBar(atlas, view, lang)} />
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
    </Shell>
  );
}
