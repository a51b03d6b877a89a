import { EntityLink } from '../../../components/controls/entity-link';
import { FilteredPage } from '../../../components/layout/filtered-page';
import { PageHeading } from '../../../components/layout/page-heading';
import { IfShown, RecordCount, ShownItem, ShownRecords } from '../../../components/profile/shown-records';
import { metricsByUnit } from '../../../lib/dataset/metric-profile';
import { standings } from '../../../lib/dataset/standings';
import { directory } from '../../directory';
import { filteredPage } from '../../filtered-page';

const { load, metadata } = directory('metrics');

export const generateMetadata = metadata;

export default async function Metrics(props: PageProps<'/[lang]/metrics'>) {
  const { text, title, lede, ...state } = await load(props);
  const { lang, view, atlas } = state;
  const units = metricsByUnit(atlas, lang).map(({ metrics, ...unit }) => ({
    ...unit,
    metrics: metrics.map((metric) => ({ ...metric, records: [...metric.reported, ...metric.computed] })),
  }));
  const all = atlas.observations.map(({ id }) => id);
  return (
    <FilteredPage {...(await filteredPage(state, title))} head={<PageHeading title={title} lede={lede} />}>
      <ShownRecords initial={standings(atlas, view, all)}>
        <IfShown records={all} otherwise={<p className="mt-6 text-ink-2">{text.filteredOut}</p>}>
          <div className="mt-6">
            {units.map(({ unit, label, metrics }) => (
              <IfShown key={unit} records={metrics.flatMap(({ records }) => records)}>
                <section
                  aria-labelledby={`unit-${unit}`}
                  className="grid gap-x-8 border-t border-rule-strong py-3 sm:grid-cols-[9rem_1fr]"
                >
                  <h2 id={`unit-${unit}`} className="font-serif text-lg font-bold">
                    <span className="mr-1.5 font-sans text-sm font-normal text-ink-3">
                      {text.metric.unit}
                    </span>
                    {label}
                  </h2>
                  <ul className="divide-y divide-rule">
                    {metrics.map(({ id, name, description, records, reported, computed }) => (
                      <ShownItem
                        key={id}
                        records={records}
                        className="grid gap-x-6 py-2 sm:grid-cols-[1fr_12rem]"
                      >
                        <p>
                          <EntityLink kind="metric" id={id} className="font-medium hover:underline">
                            {name}
                          </EntityLink>
                          <span className="block text-sm text-ink-3">{description}</span>
                        </p>
                        <p className="flex flex-wrap gap-x-4 text-sm text-ink-2 sm:justify-end">
                          {reported.length > 0 && (
                            <span>
                              {text.metric.reported} <RecordCount records={reported} />
                            </span>
                          )}
                          {computed.length > 0 && (
                            <span className="text-plum">
                              {text.metric.computed} <RecordCount records={computed} />
                            </span>
                          )}
                        </p>
                      </ShownItem>
                    ))}
                  </ul>
                </section>
              </IfShown>
            ))}
          </div>
        </IfShown>
      </ShownRecords>
    </FilteredPage>
  );
}
