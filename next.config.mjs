/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  // The front compresses, and only what holds no secret.
  compress: false,
  // Titles stand in the head for every reader, also without JavaScript.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // One copy of the driver for the front and the pages.
  serverExternalPackages: ['postgres'],
  // `npm run check` looks at the types, of the tests too; a start only builds.
  typescript: { ignoreBuildErrors: true },
};
