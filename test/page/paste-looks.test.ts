import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { barriers, type Chromium, type ChromiumPage, openChromium, type Server } from './harness/index.ts'
import { ANY, dropFiles, fixture, HAR, opened, pastePages, status, text } from './paste.ts'

let server: Server
let browser: Chromium
let page: ChromiumPage
pastePages(openChromium, {}, (given) => {
  ;({ server, browser, page } = given)
})

describe('nothing of a hostile payload acts', () => {
  const names = readdirSync('fixtures/hostile').filter((name) => name !== 'expected.json')
  test('in any view', async () => {
    let dialogs = 0
    page.tab.on('dialog', () => dialogs++)
    await dropFiles(page, Object.fromEntries(names.map((name) => [name, fixture(`hostile/${name}`)])))
    await status(page, new RegExp(`of ${names.length} inputs`))
    const loose: string[] = []
    for (const view of ['decode', 'json', 'report']) {
      await page.click(`#tab-${view}`)
      await page.until((id: string) => (document.querySelector(id)?.textContent ?? '').length > 100, `#panel-${view}`)
      loose.push(...(await acting()))
    }
    // It stands there as text.
    expect(await text(page, '#panel-json')).toMatch(/<script|onerror/)
    expect([dialogs, loose]).toEqual([0, []])
  })

  const acting = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(
          (one) =>
            ['SCRIPT', 'IMG', 'IFRAME', 'OBJECT', 'SVG', 'STYLE'].includes(one.tagName.toUpperCase()) ||
            [...one.attributes].some(({ name }) => name.startsWith('on')),
        )
        .map((one) => one.outerHTML.slice(0, 80)),
    )
})

const LIGHT = 'rgb(255, 255, 255)'
const DARK = 'rgb(13, 17, 23)'
const background = (one: ChromiumPage): Promise<string> =>
  one.evaluate(() => getComputedStyle(document.body).backgroundColor)
const hasInput = (one: ChromiumPage): Promise<boolean | undefined> =>
  one.evaluate(() => document.querySelector('.input')?.checkVisibility())

test.each([
  ['light', false, LIGHT, DARK],
  ['dark', true, DARK, LIGHT],
])('%s, until the other is chosen', async (name, dark, own, chosen) => {
  const other = await opened(browser, server, { dark })
  expect([await background(other), await hasInput(other)]).toEqual([own, true])
  await other.tab.selectOption('#theme', name === 'light' ? 'dark' : 'light')
  expect(await background(other)).toBe(chosen)
  other.heard.expectQuiet()
  await other.close()
})

test('on paper, also in the dark: a light report without the input', async () => {
  const other = await opened(browser, server, { dark: true })
  await dropFiles(other, { 'login.json': ANY })
  await status(other, /^1 error/)
  expect([await background(other), await hasInput(other)]).toEqual([DARK, true])
  await other.tab.emulateMedia({ media: 'print' })
  expect([await background(other), await hasInput(other)]).toEqual([LIGHT, false])
  other.heard.expectQuiet()
  await other.close()
})

test.each([
  ['light', false],
  ['dark', true],
])('nothing is a barrier in %s with all of it open', async (_, dark) => {
  const other = await opened(browser, server, { dark })
  await dropFiles(other, { 'session.har': HAR, 'login.json': ANY })
  await status(other, /of 2 inputs/)
  // By itself: among several it would be passed by.
  await dropFiles(other, { 'bytes.bin': '\0\u0001' })
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

test('at 380 pixels no name is broken within a word, and links to byte maps are large enough and say whose', async () => {
  const narrow = await opened(browser, server, { width: 380 })
  await dropFiles(narrow, { 'login.json': fixture('captured/es256-direct.registration.json') })
  await status(narrow, /in 1 payload/)
  await narrow.click('#keys')
  const broken = await narrow.evaluate(() => {
    const linesOf = (word: Range): number => new Set([...word.getClientRects()].map(({ top }) => Math.round(top))).size
    return [...document.querySelectorAll('#panel-report dt, #panel-report th, dialog kbd')].flatMap((name) => {
      const text = name.firstChild
      if (text?.nodeType !== Node.TEXT_NODE || !name.checkVisibility()) return []
      return [...(text.textContent ?? '').matchAll(/\S+/g)].flatMap(({ index, 0: word }) => {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        return linesOf(range) > 1 ? word : []
      })
    })
  })
  expect(broken).toEqual([])
  await narrow.press('Escape')
  const links = await narrow.evaluate(() =>
    [...document.querySelectorAll('.to-map')].map((link) => [
      link.getAttribute('aria-label'),
      link.getBoundingClientRect().height >= 24,
    ]),
  )
  expect(links).toContainEqual(['byte map of clientDataJSON', true])
  expect(links.filter(([, isLarge]) => !isLarge)).toEqual([])
  narrow.heard.expectQuiet()
  await narrow.close()
})
