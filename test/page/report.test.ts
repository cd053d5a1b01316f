import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keeping, pageOf } from '../helpers/report-page.ts'
import {
  BROWSERS,
  type Browser,
  barriers,
  type Chromium,
  openChromium,
  type Page,
  type Server,
  serve,
} from './harness/index.ts'

const MARKED = 'client-data/client-data-duplicate-member/bad-60380-type-twice.json'
const DIRECT = 'captured/es256-direct.registration.json'
const HAR = 'recorded/twilio-another-origin.har'

/** What runs where a text is taken for HTML, in places that a report shows. */
const RUNS = `"><img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>`
const hostile = JSON.stringify({
  id: RUNS,
  rawId: RUNS,
  [RUNS]: 1,
  type: RUNS,
  authenticatorAttachment: RUNS,
  response: { clientDataJSON: RUNS, attestationObject: RUNS },
})

const HOSTILE = ['client-data-escapes', 'bidirectional', 'cbor-key-escapes'].map((name) => `hostile/${name}.json`)

let server: Server
beforeAll(async () => {
  const page = (body: string) => ({ type: 'text/html', body })
  const incident = await keeping([HAR], { together: true, present: Date.parse('2026-11-29T12:00:00Z') })
  server = await serve({
    '/layers': page(pageOf(await keeping([MARKED, DIRECT]))),
    '/story': page(pageOf(incident)),
    '/hostile': page(pageOf(await keeping([{ name: `${RUNS}.json`, text: hostile, how: 'named' }, ...HOSTILE]))),
  })
})
afterAll(() => server.close())

const openAll = (page: Page): Promise<void> => page.click('.open-all')

/** What a reader is shown of the byte or the field that has the focus. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const map = document.activeElement?.closest('.map')
    const all = (selector: string): string[] =>
      [...(map?.querySelectorAll(selector) ?? [])].map((one) => one.textContent ?? '')
    return {
      focus: document.activeElement?.textContent,
      meant: all('td.meant'),
      lit: all('td.lit').length,
      field: all('.fields .lit .name').join(),
      letters: all('.source-text mark').join(),
      status: all('.status').join(),
    }
  })

describe.each(BROWSERS)('%s', (_, open) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await open()
  })
  afterAll(() => browser.close())

  const visit = async (path: string, look: Parameters<Browser['page']>[0] = {}): Promise<Page> => {
    const page = await browser.page(look)
    await page.goto(`${server.origin}${path}`)
    return page
  }

  test.each(['/layers', '/story', '/hostile'])('%s: no barrier, no message, no request, nothing ran', async (path) => {
    const page = await visit(path)
    await openAll(page)
    expect(await barriers(page)).toEqual([])
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
    page.heard.expectQuiet()
    await page.close()
  })

  test('a finding leads to its bytes, and the arrow keys lead on: byte, field and text show each other', async () => {
    const page = await visit('/layers')
    await page.click('a[data-byte]')
    expect(await shown(page)).toEqual({
      focus: '22',
      meant: ['22'],
      lit: 8,
      field: 'JSON',
      letters: 'In',
      status: 'byte 12 = 0x22, 34 · JSON · line 9, column 40',
    })
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.press(key)
    expect(await shown(page)).toMatchObject({
      focus: '72',
      field: 'type',
      status: expect.stringContaining('a registration'),
    })
    await page.press('Home')
    expect(await shown(page)).toMatchObject({ focus: '65', meant: ['65'] })
    page.heard.expectQuiet()
    await page.close()
  })

  test('keys that mean something to the browser are left to it', async () => {
    const page = await visit('/layers')
    await page.click('a[data-byte]')
    const taken = await page.evaluate(() => {
      const row = document.querySelector('.layer[open] .fields [tabindex="0"]')
      const keys: KeyboardEventInit[] = [
        { key: 'ArrowLeft', altKey: true },
        { key: 'ArrowRight', metaKey: true },
        { key: 'ArrowDown', ctrlKey: true },
        { key: 'ArrowDown' },
      ]
      return [document.activeElement, row].map((at) =>
        keys.map((key) => at?.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }))),
      )
    })
    // What nobody took, a browser does.
    expect(taken).toEqual([
      [true, true, true, false],
      [true, true, true, false],
    ])
    await page.close()
  })

  test('a field shows its bytes, with the keyboard alone', async () => {
    const page = await visit('/layers')
    await page.evaluate(() => {
      const row = document.querySelector<HTMLElement>('.layer[open] .fields [tabindex="0"]')
      row?.focus()
    })
    expect(await shown(page)).toMatchObject({ lit: 8, field: 'JSON', letters: 'eyJ0eXBlIjo' })
    await page.press('ArrowDown')
    expect(await shown(page)).toMatchObject({ lit: 3, field: 'type', meant: [] })
    await page.press('End')
    expect(await shown(page)).toMatchObject({ lit: 1, field: 'JSON' })
    page.heard.expectQuiet()
    await page.close()
  })

  test('the pointer on a byte in a part that is closed shows what would open it; on a flag its byte', async () => {
    const page = await visit('/layers')
    await page.click('.contents li:last-child a')
    // Nothing is wrong in it, as there is in the other.
    await page.click('article:last-of-type .layers > summary')
    await page.click('article:last-of-type .layer:nth-of-type(2) > summary')
    await page.click('article:last-of-type .layer:nth-of-type(2) tr:nth-child(10) td:nth-child(5)')
    const lit = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.fields .lit > .name')]
          .filter((one) => one.checkVisibility())
          .map((one) => one.textContent),
      )
    expect(await lit()).toEqual(['attStmt'])
    await page.click('article:last-of-type .flags h4')
    expect(await page.evaluate(() => [...document.querySelectorAll('td.lit')].map((one) => one.textContent))).toEqual([
      '45',
    ])
    expect(await lit()).toEqual(['flags'])
    await page.close()
  })

  test('380 pixels are enough', async () => {
    for (const path of ['/layers', '/story', '/hostile']) {
      const page = await visit(path, { width: 380 })
      await openAll(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(380)
      await page.close()
    }
  })
})

describe('in Chromium, which can be told', () => {
  let browser: Chromium
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterAll(() => browser.close())

  test('dark: no barrier; on paper: all is there but what is to be pointed at', async () => {
    const dark = await browser.page({ dark: true })
    await dark.goto(`${server.origin}/layers`)
    await openAll(dark)
    expect(await barriers(dark)).toEqual([])
    expect(await dark.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(13, 17, 23)')
    const paper = await browser.page({ print: true, dark: true })
    await paper.goto(`${server.origin}/layers`)
    const seen = await paper.evaluate(() =>
      ['.look', '.open-all', '.layer[open] .bytes', '.finding'].map((one) =>
        document.querySelector(one)?.checkVisibility(),
      ),
    )
    expect(seen).toEqual([false, false, true, true])
    expect(await paper.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
  })

  test.each([true, false])(
    'the pointer on a letter of the text shows its byte; standard way to tell: %o',
    async (hasWay) => {
      const page = await browser.page()
      await page.goto(`${server.origin}/layers`)
      if (!hasWay) await page.evaluate(() => Reflect.deleteProperty(Document.prototype, 'caretPositionFromPoint'))
      const text = page.tab.locator('.layer[open] .source-text code').first()
      await text.hover({ position: { x: 30, y: 6 } })
      await text.hover({ position: { x: 3, y: 6 } })
      expect(await page.evaluate(() => document.querySelector('td.meant')?.textContent)).toBe('7b')
    },
  )
})
