import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOf, open, PAGES } from '../screenshots/pages.mjs'
import { type Chromium, openChromium } from './harness/index.ts'

let chromium: Chromium
beforeAll(async () => {
  chromium = await openChromium()
})
afterAll(() => chromium.close())

const hashes: Record<string, { text: string; light: string; dark: string }> = JSON.parse(
  readFileSync('.github/images/pages.json', 'utf8'),
)

const SHOWN = PAGES.filter(({ readme }) => readme)

test.each(SHOWN.map((shot) => [shot.name, shot] as const))(
  'the picture %s is the one that was taken when the page said what it says today; else: npm run screenshots:page',
  async (name, shot) => {
    const page = await chromium.page()
    const browser = page.tab.context().browser()
    if (!browser) throw new Error('the tab has no browser')
    const picture = (theme: string) => hashOf(readFileSync(`.github/images/${name}-${theme}.webp`))
    expect(hashes[name]).toEqual({
      text: await open(browser, shot, 'light', async (part) => hashOf(await part.innerText())),
      light: picture('light'),
      dark: picture('dark'),
    })
    await page.close()
  },
)

test('every picture is of a page that is listed', () => {
  expect(Object.keys(hashes).sort()).toEqual(SHOWN.map(({ name }) => name).sort())
})
