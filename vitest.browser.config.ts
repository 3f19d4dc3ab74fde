import { defineConfig } from 'vitest/config';

// Stories in real browsers and the look at the built packages. Two files at a time: a story mostly waits, and each has its own browser and world.
export default defineConfig({
  define: { 'import.meta.env.MODE': '"test"' },
  test: {
    include: ['tests/e2e/**/*.test.ts', 'tests/package/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
