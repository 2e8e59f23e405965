import { defineConfig } from 'vitest/config'

// Tests read the sources of sibling packages, so that coverage and stack traces point at TypeScript.
const conditions = ['dueprocess-source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'examples/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    // Some tests start compilers; how busy the machine is must not decide what they say.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/generated/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {
        'packages/rules/src/**': { lines: 90 },
        'packages/core/src/**': { lines: 90 },
      },
    },
  },
})
