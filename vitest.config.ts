import { defineConfig } from 'vitest/config';
import { factsPack } from './lib/commands/facts-pack.ts';

const shared = {
  plugins: [factsPack()],
  define: { __TEST_BUILD__: 'true' },
  esbuild: { jsx: 'automatic' as const, jsxImportSource: 'preact' },
};

export default defineConfig({
  test: {
    projects: [
      { ...shared, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      {
        ...shared,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
