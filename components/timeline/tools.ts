/** What the timeline needs once a reader moves it: fetched apart, after the first HTML. */
export { timelinePage } from '../../lib/charts/timeline/page';
export { drawnTo } from '../../lib/charts/timeline/steps';
export { layoutStrip } from '../../lib/charts/timeline/strip';
