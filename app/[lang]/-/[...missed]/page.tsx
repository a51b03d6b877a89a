import type { Metadata } from 'next';
import { PageLink } from '../../../../components/controls/page-link';
import { Shell } from '../../../../components/layout/shell';
import { nearPages } from '../../../../lib/charts/near-pages';
import { type SitePage, sitePages } from '../../../../lib/charts/pages';
import { messages } from '../../../../lib/i18n';
import { failureWords } from '../../../../lib/i18n/failure';
import type { Lang } from '../../../../lib/i18n/languages';
import { pageState } from '../../../page-state';

type Props = PageProps<'/[lang]/-/[...missed]'>;

export const metadata: Metadata = { robots: { index: false } };

/** What stands where no page does: what the address may have meant, and the ways in. Its 404 comes from the proxy. */
export default async function Missed({ params, searchParams }: Props) {
  const { lang: segment, missed } = await params;
  const page = `/${missed.join('/')}`;
  const { lang, atlas, shell } = pageState(segment, page, await searchParams);
  const { text } = failureWords(`/${lang}`);
  const pages = sitePages(atlas);
  const near = nearPages(decodeURIComponent(page), pages);
  return (
    <Shell {...shell}>
      {/* Beside a 404 the framework leaves the title of a page's metadata out. */}
      <title>{`${text.notFound.title} · ${messages(lang).siteName}`}</title>
      <div className="max-w-3xl py-12 sm:py-20">
        <h1 className="font-serif text-3xl font-bold">{text.notFound.title}</h1>
        <p className="mt-3 text-ink-2">{text.notFound.text}</p>
        {near.length > 0 && (
          <>
            <h2 className="mt-8 font-semibold">{text.notFound.meant}</h2>
            <PageList pages={near} lang={lang} />
          </>
        )}
        <h2 className="mt-8 font-semibold">{text.notFound.ways}</h2>
        <PageList pages={pages.filter((each) => each.page.lastIndexOf('/') <= 0)} lang={lang} />
      </div>
    </Shell>
  );
}

/** `企业 · `, so that an enterprise and a chart of the same name can be told apart. */
function sectionOf(page: string, lang: Lang): string {
  const [, folder, inside] = page.split('/');
  const names: Record<string, string> = messages(lang).nav;
  return inside && folder && names[folder] ? `${names[folder]} · ` : '';
}

function PageList({ pages, lang }: { pages: readonly SitePage[]; lang: Lang }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-3">
      {pages.map(({ page, name }) => (
        <li key={page}>
          <PageLink page={page} className="control">
            {sectionOf(page, lang)}
            {name[lang]}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
