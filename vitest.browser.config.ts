import { defineConfig } from 'vitest/config';

// Stories in real browsers and the look at the built packages. One file at a time: on two cores two at once take as long together, and workers
// that start slowly then make stories fail.
export default defineConfig({
  define: { 'import.meta.env.MODE': '"test"' },
  test: {
    include: ['tests/e2e/**/*.test.ts', 'tests/package/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
