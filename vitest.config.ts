import { defineConfig } from 'vitest/config';

const testTimeout = 60_000;

export default defineConfig({
  test: {
    maxWorkers: '100%', // by default one core stays idle: half of a small machine
    projects: [
      {
        test: {
          name: 'source',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/built/**'],
          testTimeout,
        },
      },
      {
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout },
      },
    ],
  },
});
