import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    exclude: ['test/capture/**', 'test/ci/**', 'test/page/**', 'node_modules/**'],
    // One worker loads the program once, not once a file, which took more time than the tests. So no `vi.mock` of what other
    // files load, and what a test changes it puts back; tidy.ts does so for clocks and folders.
    isolate: false,
    // A process takes flags of V8: with room for what is young, and machine code from the first call on, the tests take a
    // sixth of the processor time less.
    pool: 'forks',
    execArgv: ['--max-semi-space-size=256', '--always-sparkplug'],
    setupFiles: ['test/helpers/tidy.ts'],
    experimental: { fsModuleCache: true, fsModuleCachePath: '.cache/modules' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A golden file that is missing fails; only `-u` writes one.
    update: 'none',
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
    reporters: ['default', ['json', { outputFile: '.cache/test.json' }]],
  },
})
