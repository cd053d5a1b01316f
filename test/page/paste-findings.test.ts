import { describe, expect, test } from 'vitest'
import { focused, valueIn } from './fields.ts'
import { BROWSERS, barriers, type Page } from './harness/index.ts'
import { ANY, dropFiles, fixture, HAR, paste, pastePages, status, text } from './paste.ts'

const REGISTRATION = fixture('captured/es256-none.registration.json')

const inSight = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((one: string) => {
    const { top = -1 } = document.querySelector(one)?.getBoundingClientRect() ?? {}
    // A pixel may be a part of one.
    return top > -2 && top < innerHeight
  }, selector)

describe.each(BROWSERS)('%s', (_, start) => {
  let page: Page
  pastePages(start, { width: 380 }, (given) => {
    page = given.page
  })

  test('the gravest finding is named, and the way to it is one press, whatever comes before it', async () => {
    await dropFiles(page, { 'a.json': REGISTRATION, 'b.json': ANY })
    await status(page, /^1 error.*60377 /)
    // What is sound is folded.
    const isOpen = (payload: string): Promise<boolean | undefined> =>
      page.evaluate((one: string) => document.querySelector<HTMLDetailsElement>(`${one} > .layers`)?.open, payload)
    expect([await isOpen('#p1'), await isOpen('#p2')]).toEqual([false, true])
    expect(await barriers(page)).toEqual([])
    await page.click('#tab-json')
    await page.click('#gravest')
    expect(await focused(page)).toBe('p2f1')
    expect(await inSight(page, '#p2f1')).toBe(true)
  })

  test('of an incident it is the one that the likeliest cause rests on', async () => {
    await dropFiles(page, { 'session.har': HAR })
    await status(page, /^1 error/)
    await page.click('#gravest')
    const href = await page.evaluate(() => document.querySelector('.causes a')?.getAttribute('href'))
    expect(`#${await focused(page)}`).toBe(href)
  })

  test('what is sound names none', async () => {
    await paste(page, REGISTRATION)
    await status(page, /in 1 payload/)
    expect(await page.evaluate(() => document.querySelector('#gravest'))).toBe(null)
  })

  test('f goes to the next finding, F to the one before', async () => {
    await dropFiles(page, { 'a.json': ANY, 'b.json': ANY })
    await status(page, /^2 errors/)
    const ids = await page.evaluate(() => [...document.querySelectorAll('.finding')].map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(1)
    await page.click('#tab-json')
    const went: string[] = []
    for (const key of [...ids.map(() => 'f'), 'f', 'F', 'F']) {
      await page.press(key)
      went.push(await focused(page))
    }
    expect(went).toEqual([...ids, ids[0], ids.at(-1), ids.at(-2)])
    await page.press('?')
    expect(await text(page, 'dialog')).toContain('goes to the next finding')
  })

  test('of several files that are added the first in which something is wrong is shown', async () => {
    await dropFiles(page, { 'a.json': REGISTRATION, 'b.json': ANY, 'c.json': REGISTRATION })
    await status(page, /of 3 inputs/)
    await page.until(() => document.querySelector('#items [aria-current]')?.textContent === 'b.json')
    expect(await valueIn(page, '#text')).toBe(ANY)
    await page.click('#clear')
    await dropFiles(page, { 'a.json': REGISTRATION, 'b.json': fixture('captured/es256-none.authentication.json') })
    await status(page, /of 2 inputs/)
    expect(await text(page, '#items [aria-current]')).toBe('a.json')
    // What was chosen stays, whatever is linted again.
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('#items .pick')[1]?.click())
    await page.click('input[value="each"]')
    await page.until(() => document.querySelector('#how-fitting')?.textContent === ' (each by itself)')
    expect(await text(page, '#items [aria-current]')).toBe('b.json')
  })

  test('what was not read says so where its text would be, and is counted as the report lists it', async () => {
    await dropFiles(page, { 'a.json': REGISTRATION, 'b.png': '\u0089PNG\r\n\u001a\n\0', 'c.bin': '\0\u0001\u0002' })
    const told = await status(page, /not read/)
    const listed = await page.evaluate(() => document.querySelectorAll('#unread ~ ul li').length)
    expect(told).toContain(`${listed} files not read`)
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('#items .pick')[2]?.click())
    expect(await text(page, '#held')).toMatch(/^c\.bin, 3 bytes\. .*Nor was it read: data that is no text\.$/)
    await page.click('#clear')
    await dropFiles(page, { 'c.bin': '\0\u0001\u0002' })
    await status(page, /in 1 payload/)
    expect(await text(page, '#held')).toContain('It is linted all the same.')
  })

  test('however many inputs there are, the way to add one is in sight', async () => {
    const names = Array.from({ length: 60 }, (_one, at) => [`registration-${at}.json`, REGISTRATION])
    await dropFiles(page, Object.fromEntries(names))
    await status(page, /of 60 inputs/)
    const [list, add] = await page.evaluate(() =>
      ['#items', '#add'].map((one) => document.querySelector(one)?.getBoundingClientRect().bottom ?? Number.NaN),
    )
    expect((add ?? 0) - (list ?? 0)).toBeLessThan(60)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380)
  })
})
