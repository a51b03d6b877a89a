import { EvidenceLink } from '../../../components/evidence/evidence-link';
import { FilteredPage } from '../../../components/layout/filtered-page';
import { PageHeading } from '../../../components/layout/page-heading';
import { CompareLink } from '../../../components/profile/compare-link';
import { EnterpriseCard } from '../../../components/profile/enterprise-directory';
import { OrganisationDirectory } from '../../../components/profile/organisation-directory';
import { ShownRecords } from '../../../components/profile/shown-records';
import { enterpriseDirectory, namedLeads, organisationDirectory } from '../../../lib/dataset/directory';
import { recordTitle, recordValue } from '../../../lib/dataset/explain';
import { standings } from '../../../lib/dataset/standings';
import { directory } from '../../directory';
import { filteredPage } from '../../filtered-page';

/** How many enterprises host hubs, as printed. */
const HOSTS = 'hosts-total';

const { load, metadata } = directory('enterprises');

export const generateMetadata = metadata;

export default async function Enterprises(props: PageProps<'/[lang]/enterprises'>) {
  const { text, title, lede, ...state } = await load(props);
  const { lang, view, atlas } = state;
  const hosts = atlas.observation(HOSTS);
  return (
    <FilteredPage
      {...(await filteredPage(state, title))}
      head={
        <PageHeading title={title} lede={lede}>
          <CompareLink enterprises={[]} className="control no-print">
            {text.enterprises.compare}
          </CompareLink>
        </PageHeading>
      }
    >
      {hosts && (
        <p className="mt-5 max-w-3xl border-l-2 border-cinnabar pl-3 text-[0.9375rem]">
          {text.enterprises.hostsBefore}
          <EvidenceLink record={hosts.id} what={recordTitle(atlas, hosts, lang)}>
            {recordValue(atlas, hosts, lang)}
          </EvidenceLink>
          {text.enterprises.hostsAfter(namedLeads(atlas))}
        </p>
      )}
      <ShownRecords initial={standings(atlas, view)}>
        {enterpriseDirectory(atlas, lang).map(({ kind, entries }) => (
          <section key={kind} aria-labelledby={`kind-${kind}`} className="mt-9">
            <h2 id={`kind-${kind}`} className="font-serif text-xl font-bold">
              {text.enterprises[kind]}{' '}
              <span className="font-sans text-sm font-normal text-ink-3">{entries.length}</span>
            </h2>
            <p className="text-sm text-ink-3">{text.enterprises.kinds[kind]}</p>
            <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-5 sm:grid-cols-2 lg:grid-cols-3">
              {entries.map((entry) => (
                <EnterpriseCard key={entry.id} entry={entry} lang={lang} />
              ))}
            </div>
          </section>
        ))}
        <p className="mt-3 text-[0.8125rem] text-ink-3">
          {text.identity.ours} {text.counted}
        </p>
        <section aria-labelledby="organisations" className="mt-12">
          <h2 id="organisations" className="font-serif text-xl font-bold">
            {text.enterprises.organisations}
          </h2>
          <p className="text-sm text-ink-3">{text.enterprises.organisationsLede}</p>
          <div className="mt-4 grid items-start gap-x-10 gap-y-8 sm:grid-cols-2">
            {organisationDirectory(atlas, lang).map(({ kind, entries }) => (
              <OrganisationDirectory
                key={kind}
                label={text.enterprises.organisationKind[kind]}
                entries={entries}
                lang={lang}
              />
            ))}
          </div>
        </section>
      </ShownRecords>
    </FilteredPage>
  );
}
