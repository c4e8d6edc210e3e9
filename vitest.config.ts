import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Two projects: `unit` needs nothing but Node; `db` needs the Postgres that the test command starts.
const root = fileURLToPath(new URL('.', import.meta.url));
// next-auth names Next's files without their endings, which only a bundler finds.
const server = { deps: { inline: ['next-auth'] } };
const alias = { '@': root.replace(/\/$/, '') };
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          server,
          include: ['lib/**/*.test.ts', 'lib/**/*.test.tsx', 'drizzle/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', 'node_modules'],
          // Never a measure of speed: properties take their time on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'db',
          server,
          include: ['lib/**/*.db.test.ts', 'drizzle/**/*.db.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
