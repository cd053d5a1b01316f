import { describe, expect, test } from 'vitest'
import { valueIn } from './fields.ts'
import { BROWSERS, barriers, type Page } from './harness/index.ts'
import { paste, pastePages, shownTab, status } from './paste.ts'

describe.each(BROWSERS)('%s', (_, start) => {
  let page: Page
  pastePages(start, {}, (given) => {
    page = given.page
  })

  test.each([
    ['60378', 'Explain 60378', '60378'],
    ['Unexpected RP ID hash', 'Explain this message', 'The RP ID hash belongs to another RP ID'],
  ])('%s alone leads to what is known of it', async (given, label, title) => {
    await paste(page, given)
    expect(await page.until(() => document.querySelector('#offer')?.textContent)).toBe(label)
    expect(await barriers(page)).toEqual([])
    await page.click('#offer')
    expect(await page.until(() => document.querySelector('#explained h3')?.textContent)).toContain(title)
    expect(await valueIn(page, '#search')).toBe(given)
    expect(await shownTab(page)).toBe('tab-explain')
  })

  test('Explain opens with what was pasted, where that is known, and never in the place of a search', async () => {
    await paste(page, '60378')
    await page.until(() => document.querySelector('#offer'))
    await page.click('#tab-explain')
    await page.until(() => document.querySelector('#explained h3')?.textContent?.includes('60378'))
    expect(await valueIn(page, '#search')).toBe('60378')
    await page.click('#clear')
    await paste(page, '60380')
    await page.click('#tab-report')
    await page.until(() => document.querySelector('#offer')?.textContent?.includes('60380'))
    await page.click('#tab-explain')
    expect(await valueIn(page, '#search')).toBe('60380')
    await page.type('#search', '60377')
    await page.click('#tab-report')
    await page.click('#tab-explain')
    // What was selected is typed over.
    expect(await valueIn(page, '#search')).toBe('60377')
  })

  test('nothing is offered for what nobody knows', async () => {
    await paste(page, 'hello there')
    await status(page, /in 1 payload/)
    await page.click('#tab-explain')
    await page.type('#search', '60377')
    // It is answered after what would be offered.
    await page.until(() => document.querySelector('#explained h3')?.textContent)
    expect(await page.evaluate(() => document.querySelector('#offer'))).toBe(null)
  })
})
