import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FilterBar } from '../../../../components/controls/filter-bar';
import { Breadcrumb } from '../../../../components/layout/breadcrumb';
import { SectionNav } from '../../../../components/layout/section-nav';
import { Shell } from '../../../../components/layout/shell';
import {
  FurtherRecords,
  InitiativeStates,
  SourceCards,
} from '../../../../components/profile/dossier-sections';
import { FieldActors, FieldLists, RelatedFields } from '../../../../components/profile/field-cards';
import { ProfileCharts } from '../../../../components/profile/profile-charts';
import { ProfileHead } from '../../../../components/profile/profile-head';
import { ProfileSection } from '../../../../components/profile/profile-section';
import { RecordLines } from '../../../../components/profile/record-lines';
import { ShownRecords } from '../../../../components/profile/shown-records';
import { chartsAbout } from '../../../../lib/charts/using';
import { fieldProfile } from '../../../../lib/dataset/field-profile';
import { standings } from '../../../../lib/dataset/standings';
import { messages } from '../../../../lib/i18n';
import { formatList } from '../../../../lib/i18n/format';
import { LANGUAGE_TAGS } from '../../../../lib/i18n/languages';
import { profileMessages } from '../../../../lib/i18n/profiles';
import { filterBar } from '../../../filter-bar';
import { pageMetadata } from '../../../metadata';
import { pageState } from '../../../page-state';

type Props = PageProps<'/[lang]/fields/[field]'>;

async function load({ params, searchParams }: Props) {
  const { lang: segment, field: id } = await params;
  const pinned = { field: [id] };
  const state = pageState(segment, `/fields/${id}`, await searchParams, pinned);
  const profile = fieldProfile(state.atlas, id, state.lang);
  if (!profile) notFound();
  const { name, lists, actors } = profile;
  const summary = profileMessages(state.lang).fieldSummary(name, lists.length, actors.length);
  return { ...state, pinned, profile, summary };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, view, profile, summary } = await load(props);
  return pageMetadata(lang, `/fields/${profile.id}`, profile.name, summary, { pictureView: view });
}

export default async function FieldPage(props: Props) {
  const { lang, view, atlas, shell, pinned, profile, summary } = await load(props);
  const text = profileMessages(lang);
  const { id, dossier, neighbours } = profile;
  const charts = chartsAbout(atlas, pinned);
  const initiatives = dossier.initiatives.flatMap(({ rows }) => rows.map((row) => row.id));
  const under = neighbours.children.map(({ name }) => name);
  const sections = [
    'lists',
    ...(dossier.hubs.length ? (['hubs'] as const) : []),
    'initiatives',
    ...(dossier.observations.length ? (['values'] as const) : []),
    ...(dossier.events.length ? (['events'] as const) : []),
    'actors',
    'related',
    ...(charts.length ? (['charts'] as const) : []),
    'documents',
  ] as const;
  return (
    <Shell {...shell}>
      <Breadcrumb trail={[{ name: messages(lang).nav.fields, page: '/fields' }, { name: profile.name }]} />
      <ProfileHead
        kind={`${text.field.group}${lang === 'zh' ? '：' : ': '}${formatList([neighbours.group, ...neighbours.parents.map(({ name }) => name)], lang)}`}
        name={profile.name}
        otherName={{ text: profile.otherName, lang: LANGUAGE_TAGS[lang === 'zh' ? 'en' : 'zh'] }}
        summary={[profile.description, summary].filter(Boolean).join(' ')}
      />
      <FilterBar {...filterBar(atlas, view, lang)} />
      <SectionNav sections={sections.map((key) => ({ id: key, title: text.sections[key] }))} />
      <ShownRecords initial={standings(atlas, view, profile.records)}>
        <div className="mt-6 grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="space-y-8">
            {under.length > 0 && (
              <p className="text-sm text-ink-3">{text.field.underToo(formatList(under, lang))}</p>
            )}
            <ProfileSection
              id="lists"
              title={text.sections.lists}
              records={dossier.mentions.map((row) => row.id)}
            >
              <FieldLists profile={profile} lang={lang} />
            </ProfileSection>
            {dossier.hubs.length > 0 && (
              <ProfileSection
                id="hubs"
                title={text.sections.hubs}
                records={dossier.hubs.map((hub) => hub.id)}
              >
                <RecordLines rows={dossier.hubs} lang={lang} about={id} none={null} />
              </ProfileSection>
            )}
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
          <div className="space-y-5">
            <FieldActors profile={profile} lang={lang} />
            <RelatedFields profile={profile} lang={lang} />
            <SourceCards dossier={dossier} lang={lang} />
          </div>
        </div>
      </ShownRecords>
      <ProfileCharts title={text.sections.charts} charts={charts} atlas={atlas} view={view} lang={lang} />
    </Shell>
  );
}
