import { readdirSync } from 'node:fs'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { folder, removeFolders } from '../helpers/folder.ts'
import { focused, valueIn } from './fields.ts'
import { type Chromium, type ChromiumPage, openChromium, type Server } from './harness/index.ts'
import { ANY, dropFiles, HAR, opened, paste, pastePages, report, shownTab, status, text, writtenTo } from './paste.ts'

// What only Chromium can be told: folders, clipboards.
let server: Server
let browser: Chromium
let page: ChromiumPage
pastePages(openChromium, {}, (given) => {
  ;({ server, browser, page } = given)
})
beforeEach(() => page.tab.context().grantPermissions(['clipboard-read', 'clipboard-write']))
afterAll(removeFolders)

const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

const MISTAKES = readdirSync('fixtures/captured/mistakes').map((name) => `mistakes/${name}`)
const namesIn = (one: ChromiumPage): Promise<(string | null)[]> =>
  one.evaluate(() => [...document.querySelectorAll('#items .pick')].map((pick) => pick.textContent))

test('a folder that is dropped is read as the program reads one, also by a page that is opened from a disk', async () => {
  const file = await writtenTo(folder({}))
  const local = await browser.page()
  await local.goto(file)
  for (const one of [page, local]) {
    await one.until(() => document.querySelector('#version')?.textContent)
    const data = { items: [], files: [`${process.cwd()}/fixtures/captured/mistakes`], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await one.cdp.send('Input.dispatchDragEvent', { type, x: 700, y: 500, data })
    await status(one, /payloads? of \d+ inputs/)
    expect(await namesIn(one)).toEqual(MISTAKES)
    expect(await text(one, '#how-fitting')).toBe(' (one incident)')
  }
  local.heard.expectQuiet()
  await local.close()
})

test('a folder that is chosen is read, too', async () => {
  await page.tab.setInputFiles('#folder', 'fixtures/captured/mistakes')
  await status(page, /payloads? of \d+ inputs/)
  // The browser gives the files of a folder in an order of its own.
  expect((await namesIn(page)).sort()).toEqual([...MISTAKES].sort())
})

test('a recorded session is one incident, with its story', async () => {
  await dropFiles(page, { 'session.har': HAR })
  await status(page, /^1 error/)
  expect(await report(page)).toContain('breaks here')
})

test('the report goes into a ticket', async () => {
  await paste(page, ANY)
  await status(page, /^1 error/)
  await page.click('#copy-ticket')
  await page.until(() => document.querySelector('#said')?.textContent)
  expect(await clipboard()).toContain('60377')
  await page.click('#tab-json')
  await page.click('#copy-json')
  await page.until(() => document.querySelector('#said')?.textContent?.includes('JSON'))
  expect(JSON.parse(await clipboard())).toMatchObject({ summary: { errors: 1 } })
})

test('an input is a fixture, with what is expected of it and what it is judged by', async () => {
  await dropFiles(page, { 'login.json': ANY })
  await page.click('#settings summary')
  await page.tab.fill('#field-rpId', 'localhost')
  await status(page, /^1 error/)
  await page.click('#copy-fixture')
  await page.until(() => document.querySelector('dialog textarea'))
  await page.click('[aria-label="Copy login.expected.json"]')
  await page.until(() => document.querySelector('dialog [role=status]')?.textContent)
  expect(JSON.parse(await clipboard())).toEqual({ expect: ['60377'], options: { rpId: 'localhost' } })
  await page.click('[aria-label="Copy login.json"]')
  await page.until(() => document.querySelector('dialog [role=status]')?.textContent?.includes('payload'))
  expect(await clipboard()).toBe(ANY)
  const saved = page.tab.waitForEvent('download')
  await page.click('[aria-label="Save login.json"]')
  expect((await saved).suggestedFilename()).toBe('login.json')
  await page.press('Escape')
})

test('a link is made only when it is asked for, says what it holds, and opens to the same', async () => {
  await paste(page, ANY)
  await page.click('#settings summary')
  await page.tab.fill('#field-rpId', 'localhost')
  await status(page, /^1 error/)
  expect(await page.evaluate(() => location.hash)).toBe('')
  await page.click('#copy-link')
  expect(await page.until(() => document.querySelector('dialog .care')?.textContent)).toContain('unredacted')
  await page.tab.click('dialog button >> text=Copy the link')
  await page.until(() => document.querySelector('dialog [role=status]')?.textContent)
  const link = await clipboard()
  const other = await opened(browser, server, {}, link.slice(link.indexOf('#')))
  expect(await status(other, /^1 error/)).toBeTruthy()
  expect(await valueIn(other, '#text')).toBe(ANY)
  expect(await valueIn(other, '#field-rpId')).toBe('localhost')
  await paste(other, ' ')
  await other.until(() => location.hash === '')
  other.heard.expectQuiet()
  await other.close()
})

test.each([
  ['cut', '#v1.q1bKTFGyqlYqLU4t', /damaged/],
  ['of another version', '#v9.abc', /another version/],
  ['of something else', `#v1.${Buffer.from('x').toString('base64url')}`, /damaged/],
])('a link that is %s says so', async (_, fragment, told) => {
  const other = await opened(browser, server, {}, fragment)
  expect(await status(other, /cannot be opened/)).toMatch(told)
  other.heard.expectQuiet()
  await other.close()
})

test('keys alone do all of it', async () => {
  const { tab } = page
  await page.press('i')
  await page.type('#text', '{"id": "x", "type": "public-key", "response": {}}')
  await status(page, /in 1 payload/)
  await page.press('Escape')
  for (const [key, view] of [
    ['2', 'decode'],
    ['4', 'json'],
    ['5', 'capture'],
    ['1', 'report'],
  ] as const) {
    await page.press(key)
    expect(await shownTab(page)).toBe(`tab-${view}`)
  }
  await tab.focus('#tab-report')
  await page.press('ArrowRight')
  expect(await focused(page)).toBe('tab-decode')
  await page.press('End')
  expect(await focused(page)).toBe('tab-capture')
  await page.press('/')
  expect(await focused(page)).toBe('search')
  await page.press('Escape')
  await page.press('?')
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true)
  await tab.focus('#keys-on')
  await page.press('Space')
  await page.press('Escape')
  await page.press('1')
  expect(await shownTab(page)).toBe('tab-explain')
})

test('a long text is shown in parts, and is whole all the same', async () => {
  const long = `{"x": "${'y'.repeat(1_000_000)}", "authenticatorAttachment": "any"}`
  await paste(page, long)
  await page.until(() => document.querySelectorAll('#part option').length > 10)
  expect(
    await page.evaluate(() => (document.querySelector<HTMLTextAreaElement>('#text')?.value.length ?? 0) < 100_000),
  ).toBe(true)
  await page.tab.focus('#text')
  await page.press('Home')
  await page.press('Control+Home')
  await page.press('ArrowRight')
  await status(page, /in 1 payload/)
  await page.click('#copy-fixture')
  await page.until(() => document.querySelector('dialog textarea'))
  await page.click('[aria-label="Copy payload.json"]')
  await page.until(() => document.querySelector('dialog [role=status]')?.textContent)
  expect(await clipboard()).toBe(long)
  await page.press('Escape')
})

test.each([
  ['is not allowed', 'constructor() { throw new Error("no workers here") }', /no workers here/],
  [
    'breaks at its start',
    'constructor() { setTimeout(() => this.onerror(new ErrorEvent("error", { message: "broken" }))) }',
    /broken/,
  ],
])('a worker that %s is told of, and so is what is pasted then', async (_, start, why) => {
  const other = await browser.page()
  await other.tab.addInitScript(`Worker = class { ${start} postMessage() {} terminate() {} }`)
  await other.goto(`${server.origin}/`)
  expect(await status(other, /does not run/)).toMatch(why)
  await paste(other, ANY)
  await status(other, /^Not linted/)
  expect(await report(other)).toMatch(why)
  other.heard.expectQuiet()
  await other.close()
})
