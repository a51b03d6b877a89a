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
  outputFileTracingIncludes: {
    '/**': ['./data/**/*.{yaml,json.gz}', './public/geo/china.geojson'],
    '/files/**': [
      './node_modules/@expo-google-fonts/{noto-sans-sc,arimo}/{400Regular,700Bold}/*.ttf',
      './node_modules/@expo-google-fonts/{noto-sans-sc,arimo}/{package.json,LICENSE_FONT}',
      './node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm',
    ],
  },
  // Drawing library and font subsetter find their binaries beside themselves.
  serverExternalPackages: ['@resvg/resvg-js', 'subset-font'],
  rewrites: async () => [
    // Files of a chart by suffix: a page's folder cannot hold a suffix itself.
    {
      source: '/:lang/charts/:chart([^/.]+).:format(png|svg|csv|xlsx|json|schema\\.json)',
      destination: '/files/:lang/charts/:chart/:format',
    },
    { source: '/:lang/overview.:format(png|svg)', destination: '/files/:lang/overview/:format' },
    {
      source: '/:lang(zh|en)/:page(.+)\\.:format(bib|ris|csl\\.json|cite\\.json)',
      destination: '/files/reference/:lang/:format/:page',
    },
    { source: '/:lang(zh|en)/:page(.+)\\.qr\\.svg', destination: '/files/qr/:lang/:page' },
    {
      source: '/:lang(zh|en)/:page((?:enterprises|fields|metrics|documents|figures)[^.]*)\\.:format(png|svg)',
      destination: '/files/:lang/pages/:format/:page',
    },
  ],
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
  ],
};
