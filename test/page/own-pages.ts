import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type Chromium, type ChromiumPage, openChromium } from './harness/index.ts'

/** What is there for each test of a file: one Chromium, one server, a page of its own. */
export interface Given<Served> {
  server: Served
  browser: Chromium
  page: ChromiumPage
}

/** Gives each test a page, which has to be quiet in the end. `take` is told of what is there before each. */
export function ownPages<Served extends { close(): Promise<void> }>(
  serve: () => Promise<Served>,
  open: (browser: Chromium, server: Served) => Promise<ChromiumPage>,
  take: (given: Given<Served>) => void,
): void {
  let server: Served
  let browser: Chromium
  beforeAll(async () => {
    server = await serve()
    browser = await openChromium()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  beforeEach(async () => {
    const page = await open(browser, server)
    take({ server, browser, page })
    return async () => {
      try {
        page.heard.expectQuiet()
      } finally {
        await page.close()
      }
    }
  })
}
