/** Entries of what has a page of its own: enterprises, fields, metrics, charts, documents, years. */
import { CHARTS } from '../charts';
import { sitePages } from '../charts/pages';
import type { Atlas } from '../dataset/dataset';
import { formatTime } from '../i18n/format';
import type { Lang } from '../i18n/languages';
import { searchMessages } from '../i18n/search';
import { DEFAULT_VIEW } from '../view/view';
import { type Draft, key, line, named } from './draft';
import { provinceKey } from './places';
import { yearsOf } from './years';

/** Every entity but places and bodies. */
export function entityDrafts(atlas: Atlas, lang: Lang): Draft[] {
  return [
    ...enterprises(atlas, lang),
    ...fields(atlas, lang),
    ...years(atlas, lang),
    ...metrics(atlas, lang),
    ...charts(atlas, lang),
    ...documents(atlas, lang),
    ...pages(atlas, lang),
  ];
}

function enterprises(atlas: Atlas, lang: Lang): Draft[] {
  const text = searchMessages(lang);
  return atlas.enterprises.map(({ id, name, kind, aliases, context }) => {
    const records = atlas.records.filter((record) => record.enterprises.includes(id)).length;
    const seat = context.find(({ place }) => place);
    const place = atlas.places.find((row) => row.id === seat?.place);
    return {
      kind: 'enterprise',
      id,
      page: `/enterprises/${id}`,
      ...named(name, lang, aliases),
      note: line(text.enterpriseKind[kind], seat && text.seat(seat.value[lang]), text.records(records)),
      // Why it counts as what it is speaks of other things.
      words: context.flatMap(({ topic, value }) => (topic === 'kind' ? [] : value[lang])).join(' '),
      about: place ? [key('place', place.id), provinceKey(atlas, place.adcode)] : [],
    };
  });
}

function fields(atlas: Atlas, lang: Lang): Draft[] {
  const text = searchMessages(lang);
  return atlas.fields.map(({ id, name, group, parent, description }) => {
    const records = atlas.records.filter((record) =>
      record.fields.some((field) => atlas.lineage(field).includes(id)),
    ).length;
    const groupName = atlas.groups.find((row) => row.id === group)?.name[lang];
    return {
      kind: 'field',
      id,
      page: `/fields/${id}`,
      ...named(name, lang),
      note: line(groupName, text.records(records)),
      words: description?.[lang] ?? '',
      about: parent ? [key('field', parent)] : [],
    };
  });
}

function years(atlas: Atlas, lang: Lang): Draft[] {
  const text = searchMessages(lang);
  const counts = countByYear(atlas.records);
  // The timeline, where a year leads, holds the events alone.
  const events = countByYear(atlas.events);
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([id, count]) => ({
      kind: 'year',
      id,
      page: '/timeline',
      title: formatTime(id, lang),
      names: [id],
      note: line(text.events(events.get(id) ?? 0), text.records(count)),
    }));
}

function countByYear(records: Atlas['records']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const year of yearsOf(record.time)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

function metrics(atlas: Atlas, lang: Lang): Draft[] {
  return atlas.metrics.map(({ id, name, description }) => ({
    kind: 'metric',
    id,
    page: `/metrics/${id}`,
    ...named(name, lang),
    note: description[lang],
  }));
}

function charts(atlas: Atlas, lang: Lang): Draft[] {
  return CHARTS.map((chart) => ({
    kind: 'chart',
    id: chart.id,
    page: `/charts/${chart.id}`,
    ...named(chart.name, lang),
    note: chart.model(atlas, DEFAULT_VIEW).headline[lang],
  }));
}

function documents(atlas: Atlas, lang: Lang): Draft[] {
  return atlas.documents.map(({ id, title, publisher, kind, date, articles }) => {
    const records = atlas.records.filter(({ document }) => document === id);
    return {
      kind: 'document',
      id,
      page: `/documents/${id}`,
      ...named(title, lang),
      note: line(kind[lang], publisher?.[lang], formatTime(date.value, lang)),
      words: articles.map((article) => line(article.title[lang], article.credit?.[lang])).join(' '),
      about: [
        ...new Set(records.flatMap((record) => record.enterprises.map((each) => key('enterprise', each)))),
        ...new Set(records.flatMap((record) => record.fields.map((each) => key('field', each)))),
      ],
    };
  });
}

/** The sections of the site; what stands in them has entries of its own. */
function pages(atlas: Atlas, lang: Lang): Draft[] {
  return sitePages(atlas)
    .filter(({ page }) => !page.slice(1).includes('/'))
    .map(({ page, name }) => ({ kind: 'page', id: page.slice(1) || 'overview', page, ...named(name, lang) }));
}
