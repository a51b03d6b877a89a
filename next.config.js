/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // `npm run dev` is opened by number as well as by name.
  allowedDevOrigins: ['127.0.0.1'],
  // One request fewer before the first picture: the style sheet is 6 KB.
  experimental: { inlineCss: true },
  // Types are checked by `npm test`; the build only builds.
  typescript: { ignoreBuildErrors: true },
  // Titles and previews stand in the first HTML for everybody, not only for known crawlers.
  htmlLimitedBots: /.*/,
  outputFileTracingIncludes: { '/**': ['./data/**/*.yaml'] },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      ],
    },
    {
      // Charts for frames are the one thing that other sites may frame.
      source: '/:path((?!(?:zh|en)/embed/).*)',
      headers: [{ key: 'X-Frame-Options', value: 'SAMEORIGIN' }],
    },
    {
      // A type set here is a plain string, which the compression in `next start` needs to see; one set by
      // a route handler reaches it as a list, and the file would travel six times as large.
      source: '/data/dataset.json',
      headers: [{ key: 'Content-Type', value: 'application/json; charset=utf-8' }],
    },
  ],
};
