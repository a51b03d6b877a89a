/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
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
        { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
      ],
    },
  ],
};
