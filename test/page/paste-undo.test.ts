import { expect, test } from 'vitest'
import { focused, valueIn } from './fields.ts'
import { type ChromiumPage, openChromium } from './harness/index.ts'
import { ANY, paste, pastePages, status, text } from './paste.ts'

let page: ChromiumPage
pastePages(openChromium, {}, (given) => {
  page = given.page
})

test('what goes can be had back', async () => {
  await paste(page, ANY)
  await status(page, /^1 error/)
  await page.click('#clear')
  await page.until(() => document.querySelector('#status')?.textContent === '')
  // In the colours of what it lies on, not of the buttons of the page.
  const [colour, own, below] = await page.evaluate(() => {
    const [undo, said] = ['#undo', '#said'].map((one) => getComputedStyle(document.querySelector(one) as Element))
    return [undo?.color, undo?.backgroundColor, said?.backgroundColor]
  })
  expect([own, colour === below]).toEqual(['rgba(0, 0, 0, 0)', false])
  await page.click('#undo')
  expect(await status(page, /^1 error/)).toBeTruthy()
  expect(await focused(page)).toBe('text')
})

test('Undo waits until it is taken, closed, or something else is there; keys do it, too', async () => {
  const isOffered = (): Promise<boolean> => page.evaluate(() => document.querySelector('#undo') !== null)
  const clear = async (): Promise<void> => {
    await page.click('#clear')
    await page.until(() => document.querySelector('#undo'))
  }
  await page.tab.clock.install()
  await paste(page, ANY)
  await page.tab.clock.runFor(2000)
  await status(page, /^1 error/)
  await clear()
  await page.tab.clock.runFor(3_600_000)
  expect(await isOffered()).toBe(true)
  // What is said meanwhile covers it for a while only.
  await page.tab.selectOption('#example', { index: 1 })
  await page.tab.clock.runFor(2000)
  await status(page, /in \d payload/)
  await page.click('#copy-ticket')
  await page.until(() => document.querySelector('#said')?.textContent?.includes('Markdown'))
  expect(await isOffered()).toBe(false)
  await page.tab.clock.runFor(10_000)
  expect(await isOffered()).toBe(true)
  await page.tab.focus('#results')
  await page.press('u')
  await page.tab.clock.runFor(2000)
  expect(await text(page, '#panel-report')).toContain('60377')
  expect(await isOffered()).toBe(false)

  await clear()
  await page.tab.focus('#text')
  await page.press('Control+z')
  expect(await valueIn(page, '#text')).toBe(ANY)
  await clear()
  await page.click('#said [aria-label=Close]')
  expect(await isOffered()).toBe(false)
  await paste(page, ANY)
  await clear()
  await page.tab.focus('#text')
  await page.press('Tab')
  expect(await focused(page)).toBe('undo')
  await page.tab.focus('#text')
  await page.press('x')
  expect(await isOffered()).toBe(false)
})
