import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/capture/**', 'node_modules/**'],
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.cache/test.json' }]],
  },
})
