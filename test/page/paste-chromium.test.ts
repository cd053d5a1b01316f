import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { folder, removeFolders } from '../helpers/folder.ts'
import { barriers, type Chromium, type ChromiumPage, openChromium, type Server } from './harness/index.ts'
import { dropFiles, opened, paste, report, served, status, text, writtenTo } from './paste.ts'

/** What only Chromium can be told: folders, clipboards, media. */
const fixture = (name: string): string => readFileSync(`fixtures/${name}`, 'utf8')
const ANY = fixture('envelope/authenticator-attachment-is-any/bad-60377-any-from-configuration.json')
const HAR = fixture('recorded/twilio-wrong-step.har')

let server: Server
let browser: Chromium
let page: ChromiumPage
beforeAll(async () => {
  server = await served()
  browser = await openChromium()
})
afterAll(async () => {
  removeFolders()
  await browser.close()
  await server.close()
})
beforeEach(async () => {
  page = (await opened(browser, server)) as ChromiumPage
  await page.tab.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  return async () => {
    page.heard.expectQuiet()
    await page.close()
  }
})

const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

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
    const names = await one.evaluate(() =>
      [...document.querySelectorAll('#items .pick')].map((pick) => pick.textContent),
    )
    expect(names).toEqual(readdirSync('fixtures/captured/mistakes').map((name) => `mistakes/${name}`))
    expect(await text(one, '#how-fitting')).toBe(' (one incident)')
  }
  local.heard.expectQuiet()
  await local.close()
})

test('a folder that is chosen is read, too', async () => {
  await page.tab.setInputFiles('#folder', 'fixtures/captured/mistakes')
  expect(await status(page, /payloads? of \d+ inputs/)).toBeTruthy()
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
  expect(await other.evaluate(() => document.querySelector<HTMLTextAreaElement>('#text')?.value)).toBe(ANY)
  expect(await other.evaluate(() => document.querySelector<HTMLInputElement>('#field-rpId')?.value)).toBe('localhost')
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
    expect(await page.evaluate(() => document.querySelector('[aria-selected=true]')?.id)).toBe(`tab-${view}`)
  }
  await tab.focus('#tab-report')
  await page.press('ArrowRight')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-decode')
  await page.press('End')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-capture')
  await page.press('/')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
  await page.press('Escape')
  await page.press('?')
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true)
  await tab.focus('#keys-on')
  await page.press('Space')
  await page.press('Escape')
  await page.press('1')
  expect(await page.evaluate(() => document.querySelector('[aria-selected=true]')?.id)).toBe('tab-explain')
})

test('what goes can be had back', async () => {
  await paste(page, ANY)
  await status(page, /^1 error/)
  await page.click('#clear')
  await page.until(() => document.querySelector('#status')?.textContent === '')
  await page.click('#undo')
  expect(await status(page, /^1 error/)).toBeTruthy()
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

describe('nothing of a hostile payload acts', () => {
  const names = readdirSync('fixtures/hostile').filter((name) => name !== 'expected.json')
  test('in any view', async () => {
    let dialogs = 0
    page.tab.on('dialog', () => dialogs++)
    await dropFiles(page, Object.fromEntries(names.map((name) => [name, fixture(`hostile/${name}`)])))
    await status(page, new RegExp(`of ${names.length} inputs`))
    for (const view of ['decode', 'json', 'report']) await page.click(`#tab-${view}`)
    const loose = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(
          (one) =>
            ['SCRIPT', 'IMG', 'IFRAME', 'OBJECT', 'SVG', 'STYLE'].includes(one.tagName.toUpperCase()) ||
            [...one.attributes].some(({ name }) => name.startsWith('on')),
        )
        .map((one) => one.outerHTML.slice(0, 80)),
    )
    expect([dialogs, loose]).toEqual([0, []])
  })
})

test.each([
  ['light', { dark: false }, 'rgb(255, 255, 255)'],
  ['dark', { dark: true }, 'rgb(13, 17, 23)'],
  ['on paper, also in the dark', { dark: true, print: true }, 'rgb(255, 255, 255)'],
])('%s', async (_, look, colour) => {
  const other = (await opened(browser, server, look)) as ChromiumPage
  const isPrint = 'print' in look
  // Anew: what was emulated before the page came from a server is forgotten.
  if (isPrint) await other.tab.emulateMedia({ media: 'print' })
  await dropFiles(other, { 'login.json': ANY })
  await status(other, /^1 error/)
  const shown = (): Promise<string> => other.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await shown()).toBe(colour)
  const hidden = await other.evaluate(
    () => getComputedStyle(document.querySelector('.input') as Element).display === 'none',
  )
  expect(hidden).toBe(isPrint)
  if (!isPrint) {
    await other.evaluate(() => {
      const theme = document.querySelector<HTMLSelectElement>('#theme')
      if (!theme) return
      theme.value = getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)' ? 'dark' : 'light'
      theme.dispatchEvent(new Event('change'))
    })
    expect(await shown()).not.toBe(colour)
  }
  other.heard.expectQuiet()
  await other.close()
})

test.each([
  ['light', false],
  ['dark', true],
])('nothing is a barrier in %s with all of it open', async (_, dark) => {
  const other = (await opened(browser, server, { dark })) as ChromiumPage
  await dropFiles(other, { 'session.har': HAR, 'login.json': ANY, 'bytes.bin': '\0\u0001' })
  await status(other, /of 3 inputs/)
  await other.click('#settings summary')
  await other.tab.fill('#field-rpId', 'https://x')
  await status(other, /Not linted/)
  expect(await barriers(other)).toEqual([])
  await other.tab.fill('#field-rpId', '')
  await status(other, /of 3 inputs/)
  await other.click('.open-all')
  expect(await barriers(other)).toEqual([])
  for (const id of ['keys', 'copy-link', 'copy-fixture']) {
    await other.click(`#${id}`)
    await other.until(() => document.querySelector('dialog h2')?.textContent)
    expect([id, await barriers(other)]).toEqual([id, []])
    await other.press('Escape')
  }
  other.heard.expectQuiet()
  await other.close()
})

test('380 pixels are enough', async () => {
  const narrow = await opened(browser, server, { width: 380 })
  await dropFiles(narrow, { 'session.har': HAR })
  await status(narrow, /^1 error/)
  for (const view of ['report', 'decode', 'explain', 'json', 'capture']) {
    await narrow.click(`#tab-${view}`)
    await narrow.until((id: string) => document.querySelector(id)?.textContent, `#panel-${view}`)
    expect([view, await narrow.evaluate(() => document.documentElement.scrollWidth)]).toEqual([view, 380])
  }
  narrow.heard.expectQuiet()
  await narrow.close()
})
