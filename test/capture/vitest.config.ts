import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Apart from the other tests: it needs Chromium. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/capture/*.test.ts'],
    hookTimeout: 120_000,
    // The first import of the library transforms some 800 files.
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.cache/capture.json' }]],
  },
})
