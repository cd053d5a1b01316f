import { describe, expect, test } from 'vitest'
import { fragmentOf } from '../../src/page/app/permalink.ts'
import { valueIn } from './fields.ts'
import { BROWSERS, type Page } from './harness/index.ts'
import { shared } from './own-pages.ts'
import { ANY, fixture, opened, paste, served, status } from './paste.ts'

const REGISTRATION = fixture('captured/es256-none.registration.json')

const server = shared(served)
const LINK = '#panel-report a[href^="#explain/"]'

describe.each(BROWSERS)('%s', (_, start) => {
  const browser = shared(start)

  /** A page that has to be quiet to its end. */
  const withPage = async (fragment: string, act: (page: Page) => Promise<void>): Promise<void> => {
    const page = await opened(browser(), server(), { height: 400 }, fragment)
    try {
      await act(page)
      page.heard.expectQuiet()
    } finally {
      await page.close()
    }
  }

  const shown = (page: Page, view: string): Promise<boolean> =>
    page.until((id: string) => document.querySelector('[aria-selected=true]')?.id === id, `tab-${view}`)
  const explained = (page: Page, name: string): Promise<unknown> =>
    page.until((wanted: string) => document.querySelector('#explained h3')?.textContent?.includes(wanted), name)
  const back = (page: Page): Promise<void> => page.evaluate(() => history.back())
  const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash)

  test('a link to a code is one: Back returns to the report, at its place, with what was pasted', () =>
    withPage('', async (page) => {
      await paste(page, ANY)
      await status(page, /^1 error/)
      await page.until((link: string) => document.querySelector(link), LINK)
      await page.evaluate((link: string) => document.querySelector(link)?.scrollIntoView(), LINK)
      const place = await page.evaluate(() => Math.round(scrollY))
      expect(place).toBeGreaterThan(0)
      await page.click(LINK)
      await shown(page, 'explain')
      await explained(page, '60377')
      expect(await hash(page)).toBe('#explain/60377')
      // A link in it is one, too.
      await page.click('#explained a[href^="#explain/"]')
      await page.until(() => location.hash !== '#explain/60377')
      await back(page)
      await explained(page, '60377')
      await back(page)
      await shown(page, 'report')
      expect(await hash(page)).toBe('')
      expect(await valueIn(page, '#text')).toBe(ANY)
      expect(await page.evaluate((link: string) => document.activeElement?.matches(link), LINK)).toBe(true)
      await page.until((wanted: number) => Math.abs(scrollY - wanted) < 2, place)
      await page.evaluate(() => history.forward())
      await shown(page, 'explain')
    }))

  test('who left an explanation can follow the same link once more', () =>
    withPage('', async (page) => {
      await paste(page, ANY)
      await status(page, /^1 error/)
      await page.until((link: string) => document.querySelector(link), LINK)
      for (const _time of [1, 2]) {
        await page.click(LINK)
        await shown(page, 'explain')
        await page.click('#tab-report')
        expect(await hash(page)).toBe('')
      }
    }))

  test('an address that leads to a code or a rule shows it, from the start and later', () =>
    withPage('#explain/60378', async (page) => {
      await shown(page, 'explain')
      await explained(page, '60378')
      await page.evaluate(() => {
        location.hash = '#explain/authenticator-attachment-is-any'
      })
      await explained(page, 'authenticator-attachment-is-any')
      // No encoding of anything.
      await page.evaluate(() => {
        location.hash = '#explain/%E0%A4%A'
      })
      await page.until(() => document.querySelector<HTMLTextAreaElement>('#search')?.value === '%E0%A4%A')
      expect(await hash(page)).toBe('#explain/%E0%A4%A')
    }))

  test('Back to a link puts nothing in the place of what was changed since', async () => {
    const inputs = [{ name: 'login.json', text: ANY }]
    const fragment = await fragmentOf({ inputs, settings: {}, how: 'each', view: 'report' })
    await withPage(fragment, async (page) => {
      await status(page, /^1 error/)
      await page.until((link: string) => document.querySelector(link), LINK)
      await page.click(LINK)
      await shown(page, 'explain')
      await back(page)
      await shown(page, 'report')
      // Nobody changed anything: nothing was put in anew, and the address still holds it.
      expect(await hash(page)).toBe(fragment)
      expect(await page.evaluate(() => document.querySelector('#undo'))).toBe(null)
      await page.click(LINK)
      await shown(page, 'explain')
      await page.evaluate((given: string) => {
        const area = document.querySelector<HTMLTextAreaElement>('#text')
        area?.focus()
        area?.select()
        document.execCommand('insertText', false, given)
      }, REGISTRATION)
      await status(page, /^(1 info|No errors)/)
      await back(page)
      await shown(page, 'report')
      expect(await hash(page)).toBe('')
      expect(await valueIn(page, '#text')).toBe(REGISTRATION)
    })
  })
})
