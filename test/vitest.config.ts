import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    exclude: ['test/capture/**', 'node_modules/**'],
    testTimeout: 60_000,
    // A golden file that is missing fails; only `-u` writes one.
    update: 'none',
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
    reporters: ['default', ['json', { outputFile: '.cache/test.json' }]],
  },
})
