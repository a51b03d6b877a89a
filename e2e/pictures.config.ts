import config from './playwright.config';

/** The pictures alone: they are drawn in a page of their own, so no build and no server are needed. */
export default { ...config, testMatch: 'pictures.spec.ts', webServer: undefined };
