import { defineConfig } from 'vitest/config';

// Stories in real browsers and the look at the built packages. One file at a time: two browsers at once make each other slow.
export default defineConfig({
  define: { 'import.meta.env.MODE': '"test"' },
  test: {
    include: ['tests/e2e/**/*.test.ts', 'tests/package/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
