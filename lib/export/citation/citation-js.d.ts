/** What this site uses of Citation.js 0.7, which ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: object[], options?: { generateGraph?: boolean });
    format(name: 'bibliography', options: { format: 'text'; template: string; lang: string }): string;
    format(name: 'bibtex'): string;
    format(name: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
  }
  interface Register {
    add(name: string, xml: string): void;
    get(name: string): string;
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { templates: Register; locales: Register };
      get(name: '@bibtex'): { format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
