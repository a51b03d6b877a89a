import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SectionNav } from '../../../../components/layout/section-nav';
import {
  FurtherRecords,
  InitiativeStates,
  SourceCards,
} from '../../../../components/profile/dossier-sections';
import { FieldActors, FieldLists, RelatedFields } from '../../../../components/profile/field-cards';
import { ProfileCharts } from '../../../../components/profile/profile-charts';
import { ProfilePage } from '../../../../components/profile/profile-page';
import { ProfileSection } from '../../../../components/profile/profile-section';
import { RecordLines } from '../../../../components/profile/record-lines';
import { ShownRecords } from '../../../../components/profile/shown-records';
import { chartsAbout } from '../../../../lib/charts/using';
import { fieldProfile } from '../../../../lib/dataset/field-profile';
import { standings } from '../../../../lib/dataset/standings';
import { formatList } from '../../../../lib/i18n/format';
import { profileMessages } from '../../../../lib/i18n/profiles';
import type { Query } from '../../../../lib/view/codec';
import { filteredPage } from '../../../filtered-page';
import { pageMetadata } from '../../../metadata';
import { loadOnce } from '../../../once';
import { pageState } from '../../../page-state';

type Props = PageProps<'/[lang]/fields/[field]'>;

const load = loadOnce(({ lang: segment, field: id }: Awaited<Props['params']>, query: Query) => {
  const pinned = { field: [id] };
  const state = pageState(segment, `/fields/${id}`, query, pinned);
  const profile = fieldProfile(state.atlas, id, state.lang);
  if (!profile) notFound();
  const { name, lists, actors } = profile;
  const summary = profileMessages(state.lang).fieldSummary(name, lists.length, actors.length);
  return { ...state, pinned, profile, summary };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, chosen, shell, profile, summary } = await load(props);
  return pageMetadata(lang, shell.page, profile.name, summary, { view: chosen, own: true });
}

export default async function FieldPage(props: Props) {
  const { pinned, profile, summary, ...state } = await load(props);
  const { lang, view, atlas } = state;
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
    <ProfilePage
      {...(await filteredPage(state, profile.name, dossier.documents))}
      lang={lang}
      folder="fields"
      profile={profile}
      kind={`${text.field.group}${lang === 'zh' ? '：' : ': '}${formatList([neighbours.group, ...neighbours.parents.map(({ name }) => name)], lang)}`}
      summary={[profile.description, summary].filter(Boolean).join(' ')}
    >
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
    </ProfilePage>
  );
}
