import type { ComponentProps, ReactNode } from 'react';
import { messages } from '../../lib/i18n';
import { LANGUAGE_TAGS, type Lang } from '../../lib/i18n/languages';
import { Breadcrumb } from '../layout/breadcrumb';
import { FilteredPage } from '../layout/filtered-page';
import { ProfileHead } from './profile-head';

interface ProfilePageProps extends Omit<ComponentProps<typeof FilteredPage>, 'head'> {
  lang: Lang;
  /** The list that it stands in. */
  folder: 'enterprises' | 'fields' | 'metrics';
  profile: { name: string; otherName: string };
  /** What kind of thing it is about. */
  kind: string;
  summary: string;
  /** What stands beside the name. */
  beside?: ReactNode;
}

/** All that is known of one enterprise, field or metric. */
export function ProfilePage({ lang, folder, profile, kind, summary, beside, ...page }: ProfilePageProps) {
  const { name, otherName } = profile;
  return (
    <FilteredPage
      {...page}
      head={
        <>
          <Breadcrumb trail={[{ name: messages(lang).nav[folder], page: `/${folder}` }, { name }]} />
          <ProfileHead
            kind={kind}
            name={name}
            otherName={{ text: otherName, lang: LANGUAGE_TAGS[lang === 'zh' ? 'en' : 'zh'] }}
            summary={summary}
          >
            {beside}
          </ProfileHead>
        </>
      }
    />
  );
}
