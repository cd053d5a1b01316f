import { expect, test } from 'vitest'
import { FORMAT_NAMES, FORMATS } from '../../src/formats/index.ts'
import { context, REPORT } from './report.ts'

// By eye: `npm run test:only -- test/formats -u` writes the file of a new format; read it.
test.each(FORMAT_NAMES)('%s lays out the report written by hand as its file shows', async (name) => {
  await expect(FORMATS[name](REPORT, await context())).toMatchFileSnapshot(`${name}.txt`)
})
