import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Apart from the other tests: they copy the whole repository and build it anew, or fetch other releases of Node. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/ci/*.test.ts'],
    pool: 'forks',
    // It imports JSON as bundlers allow, and Node does not.
    server: { deps: { inline: ['@actions/workflow-parser', '@actions/expressions'] } },
    testTimeout: 300_000,
    hookTimeout: 120_000,
    update: 'none',
    expect: { requireAssertions: true },
    reporters: ['default', ['json', { outputFile: '.cache/ci.json' }]],
  },
})
