/** Every page of the site that stands for something, with its name: for the sitemap and for addresses that miss. */
import type { Atlas } from '../dataset/dataset';
import { kept } from '../dataset/kept';
import { messages } from '../i18n';
import { LANGUAGES, type Text } from '../i18n/languages';
import { CHARTS } from '.';
import { PROVINCE_MAPS, REGION_MAPS } from './map';
import { PROVINCES } from './map/provinces';
import { REGIONS } from './map/regions';
import { spotsIn } from './map/spots';

export interface SitePage {
  /** Address without language: '' is the overview. */
  page: string;
  name: Text;
  /** Worth a place in the sitemap. */
  indexed: boolean;
}

const SECTIONS = [
  'timeline',
  'map',
  'charts',
  'enterprises',
  'fields',
  'metrics',
  'documents',
  'data',
] as const;
/** Pages that are made of what the reader asks for. */
const ASKED = ['/search', '/enterprises/compare'] as const;

/** All pages, sections first, then what stands in them. */
export function sitePages(atlas: Atlas): SitePage[] {
  const section = (key: 'overview' | (typeof SECTIONS)[number]) =>
    Object.fromEntries(LANGUAGES.map((lang) => [lang, messages(lang).nav[key]])) as Text;
  const inside = (folder: string, rows: readonly { id: string; name: Text }[]) =>
    rows.map(({ id, name }) => ({ page: `/${folder}/${id}`, name, indexed: true }));
  return [
    { page: '', name: section('overview'), indexed: true },
    ...SECTIONS.map((id) => ({ page: `/${id}`, name: section(id), indexed: true })),
    ...inside('charts', CHARTS),
    ...inside('enterprises', atlas.enterprises),
    ...inside('fields', atlas.fields),
    ...inside('metrics', atlas.metrics),
    ...inside(
      'documents',
      atlas.documents.map(({ id, title }) => ({ id, name: title })),
    ),
    ...PROVINCES.map((province) => ({
      page: `/map/${province.id}`,
      name: province.name,
      indexed: spotsIn(atlas, province).length > 0,
    })),
    ...atlas.figures.map(({ id, printed, dismissed }) => ({
      page: `/figures/${id}`,
      name: { zh: printed, en: printed },
      indexed: !dismissed,
    })),
  ];
}

const addresses = new WeakMap<Atlas, Set<string>>();

/** Whether a page stands at an address without its language. Asked for each request, so the list is kept. */
export function pageExists(atlas: Atlas, page: string): boolean {
  return kept(addresses, atlas, () => addressesOf(atlas)).has(page);
}

const addressesOf = (atlas: Atlas) =>
  new Set([
    ...ASKED,
    ...[...CHARTS, ...REGION_MAPS, ...PROVINCE_MAPS].map(({ id }) => `/embed/${id}`),
    ...[...REGION_MAPS, ...PROVINCE_MAPS].map(({ id }) => `/charts/${id}`),
    ...REGIONS.map(({ id }) => `/map/${id}`),
    ...sitePages(atlas).map((each) => each.page),
  ]);
