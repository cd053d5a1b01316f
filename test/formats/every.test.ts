import { expect, test } from 'vitest'
import { FORMAT_NAMES, FORMATS } from '../../src/formats/index.ts'
import { context, REPORT } from './report.ts'

// By eye: `npm run test:only -- test/formats -u` writes the file of a new format; read it.
test.each(FORMAT_NAMES)('%s lays out the report written by hand as its file shows', async (name) => {
  await expect(withoutAssets(FORMATS[name](REPORT, await context()))).toMatchFileSnapshot(`${name}.txt`)
})

/** The script and the style of a page have tests of their own. */
const withoutAssets = (text: string): string =>
  text.replace(/(<(style|script)>).*?(<\/\2>)/gs, '$1…$3').replace(/sha256-[\w+/=]+/g, 'sha256-…')
