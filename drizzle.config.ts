import { defineConfig } from 'drizzle-kit';

// A development tool only: `npx drizzle-kit generate` writes SQL; lib/db/migrate.ts runs it.
export default defineConfig({
  dialect: 'postgresql',
  schema: './drizzle/schema/*.ts',
  out: './drizzle/migrations',
});
