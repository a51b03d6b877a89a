/** The large views have pages of their own; their charts stand there, with more around them. */
const LARGE: Record<string, string> = { timeline: '/timeline', map: '/map' };

/** Address, without language, of the page that shows a chart best: `map-henan` → `/map/henan`. */
export function chartPage(id: string): string {
  return LARGE[id] ?? (id.startsWith('map-') ? `/map/${id.slice(4)}` : `/charts/${id}`);
}
