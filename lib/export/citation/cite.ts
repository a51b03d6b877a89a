/** References in the styles and formats that readers' tools use, made by citeproc through Citation.js. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Citable } from './citable';
import { GB_T_7714, ZH_LOCALE } from './gb-t-7714';

export const STYLES = ['gb-t-7714', 'apa'] as const;
export type Style = (typeof STYLES)[number];

/** Formats for reference managers: suffix of the file → its media type. */
export const REFERENCE_FORMATS = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
} as const;
export type ReferenceFormat = keyof typeof REFERENCE_FORMATS;

const csl = plugins.config.get('@csl');
csl.locales.add('zh-CN', ZH_LOCALE);
csl.templates.add('gb-t-7714', GB_T_7714);
csl.templates.add('apa-retrieved', withRetrieval(csl.templates.get('apa')));
/** Unless told so, the plugin leaves Chinese characters out, and makes a key of what is left. */
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  checkLabel: false,
  useIdAsLabel: true,
});

/** APA 7 §9.16 asks for the day of retrieval where a page is made to change, as every view here is. */
function withRetrieval(apa: string): string {
  return apa.replace('<if variable="issued status" match="none">', '<if variable="accessed">');
}

/** One reference as a line of text: GB/T 7714-2025 as Chinese theses want it, APA in English. */
export function referenceText(item: Citable, style: Style): string {
  const options =
    style === 'apa' ? { template: 'apa-retrieved', lang: 'en-US' } : { template: 'gb-t-7714', lang: 'zh-CN' };
  return cite(item)
    .format('bibliography', { format: 'text', ...options })
    .trim();
}

/** One reference as a file that reference managers read. */
export function referenceFile(item: Citable, format: ReferenceFormat): string {
  return `${WRITERS[format](item)}\n`;
}

const WRITERS: Record<ReferenceFormat, (item: Citable) => string> = {
  bib: (item) => cite(forBibtex(item)).format('bibtex').trim(),
  ris: (item) => risLines(item).join('\n'),
  'csl.json': (item) => JSON.stringify([cslItem(item)], null, 2),
};

const cite = (item: Citable) => new Cite([cslItem(item)], { generateGraph: false });

/** BibTeX gives special meaning to some characters, and its month has no day. */
function forBibtex(item: Citable): Citable {
  const title = item.title.replace(/[{}\\]/g, '').replace(/[&%$#_]/g, '\\$&');
  return { ...item, title, issued: item.issued.slice(0, 7) };
}

/** One line per tag. The plugin's own text breaks lines after 70 characters, which cuts addresses in two. */
function risLines(item: Citable): string[] {
  const [entry] = cite(item).format('ris', { format: 'object' });
  const { TY, M1: _, ...tags } = entry ?? {};
  const retrieved = item.address ? { Y2: item.retrieved.replaceAll('-', '/') } : {};
  const lines = Object.entries({ ...tags, ...retrieved }).flatMap(([tag, value]) =>
    [value].flat().map((each) => `${tag}  - ${each}`),
  );
  return [`TY  - ${TY}`, ...lines, 'ER  - '];
}

/** CSL-JSON 1.0. Keys without a value are left out: a reference never says what is not known. */
function cslItem(item: Citable) {
  const { author, publisher, version, address, inferred } = item;
  return {
    id: item.id,
    type: item.type,
    title: item.title,
    language: item.lang === 'zh' ? 'zh-CN' : 'en-US',
    issued: { ...dateOf(item.issued), ...(inferred && { circa: true }) },
    ...(author && { author: [{ literal: author }] }),
    ...(publisher && { publisher }),
    ...(version && { version }),
    ...(address && { URL: address, accessed: dateOf(item.retrieved) }),
  };
}

const dateOf = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
