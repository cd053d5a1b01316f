import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allFixtures, type Fixture, pageOptions, printedReport } from './fixtures.ts'
import { BROWSERS, type Browser, type Page, type Server, serve } from './harness/index.ts'

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>fixtures</title><link rel="icon" href="data:,">
<script type="module">import * as library from '/browser.js'; globalThis.library = library</script></html>`

interface InPage {
  library: { lint(input: Uint8Array, options: object): Promise<object> }
}

/** How many fixtures go to the page at once. */
const BATCH = 100
const FIXTURES = allFixtures()
let server: Server
const printed = new Map<Fixture, unknown>()
beforeAll(async () => {
  server = await serve({
    '/': { type: 'text/html', body: HTML },
    '/browser.js': { type: 'text/javascript', body: readFileSync('dist/browser.js') },
  })
  for (const fixture of FIXTURES) printed.set(fixture, await printedReport(fixture))
}, 600_000)
afterAll(() => server.close())

/** The reports of the library in the page. */
const lintedIn = (page: Page, batch: readonly Fixture[]): Promise<object[]> =>
  page.evaluate(
    (inputs) =>
      Promise.all(
        inputs.map(({ base64, options }) => {
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
          return (globalThis as unknown as InPage).library.lint(bytes, options)
        }),
      ),
    batch.map((fixture) => ({ base64: fixture.bytes.toString('base64'), options: pageOptions(fixture) })),
  )

test('there are fixtures, of texts and of bytes', () => {
  expect(FIXTURES.length).toBeGreaterThan(2000)
  expect(FIXTURES.map(({ path }) => path)).toEqual(expect.arrayContaining([expect.stringMatching(/\.png$/)]))
})

describe.each(BROWSERS)('%s', (_, open) => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await open()
    page = await browser.page()
    await page.goto(`${server.origin}/`, [`${server.origin}/browser.js`])
    await page.until(() => 'library' in globalThis)
  })
  afterAll(() => browser.close())

  test('every fixture gives the report that the command line prints, to the letter', async () => {
    const different: string[] = []
    for (let from = 0; from < FIXTURES.length; from += BATCH) {
      const batch = FIXTURES.slice(from, from + BATCH)
      for (const [at, report] of (await lintedIn(page, batch)).entries()) {
        const fixture = batch[at] as Fixture
        if (JSON.stringify(report) === JSON.stringify(printed.get(fixture))) continue
        // The first is shown whole.
        if (different.length === 0) expect.soft(report, fixture.path).toEqual(printed.get(fixture))
        different.push(fixture.path)
      }
    }
    expect(different).toEqual([])
    page.heard.expectQuiet()
  }, 600_000)
})
