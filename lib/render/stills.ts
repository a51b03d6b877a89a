/**
 * Where the components that draw a page's first HTML find its still pictures. They are left out of what the page
 * hands to the browser's components: everything there travels a second time, as data beside the HTML. Next draws
 * pages and their components in two module graphs of one process, so what both see lies on `globalThis`.
 */
type Find = (name: string) => string | undefined;

const STILLS = Symbol.for('ceyuan.stills');
const shared = globalThis as { [STILLS]?: Find };

/** Says where stills are kept. */
export function offerStills(find: Find): void {
  shared[STILLS] = find;
}

/** The SVG of a still by its name; undefined in browsers. */
export function stillSvg(name: string): string | undefined {
  return shared[STILLS]?.(name);
}
