import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOf, open, PAGES } from '../screenshots/pages.mjs'
import { type Chromium, openChromium } from './harness/index.ts'

let chromium: Chromium
beforeAll(async () => {
  chromium = await openChromium()
})
afterAll(() => chromium.close())

const hashes: Record<string, string> = JSON.parse(readFileSync('.github/images/pages.json', 'utf8'))

const SHOWN = PAGES.filter(({ readme }) => readme)

test.each(SHOWN.map((shot) => [shot.name, shot] as const))(
  'the picture %s shows what the page says today; else: npm run screenshots:page',
  async (name, shot) => {
    const page = await chromium.page()
    const browser = page.tab.context().browser()
    if (!browser) throw new Error('the tab has no browser')
    expect(hashes[name]).toBe(await open(browser, shot, 'light', async (part) => hashOf(await part.innerText())))
    for (const theme of ['light', 'dark'])
      expect(readFileSync(`.github/images/${name}-${theme}.webp`).subarray(8, 12).toString()).toBe('WEBP')
    await page.close()
  },
)

test('every picture is of a page that is listed', () => {
  expect(Object.keys(hashes).sort()).toEqual(SHOWN.map(({ name }) => name).sort())
})
