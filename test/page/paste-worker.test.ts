import { describe, expect, test } from 'vitest'
import { BROWSERS, type Page } from './harness/index.ts'
import { ANY, dropFiles, paste, pastePages, report, status, text } from './paste.ts'

/** The worker does not hear of questions of this kind until `letGo`; another worker hears all. */
const hold = (page: Page, kind: string): Promise<void> =>
  page.evaluate((held: string) => {
    const own = Worker.prototype.postMessage as (message: unknown) => void
    const kept: [Worker, unknown][] = []
    let busy: Worker | undefined
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      if ((message as { what: string }).what === held) busy ??= this
      if (this === busy) kept.push([this, message])
      else own.call(this, message)
    }
    Object.assign(globalThis, {
      letGo: () => {
        Worker.prototype.postMessage = own
        for (const [worker, message] of kept) own.call(worker, message)
      },
      heldCount: () => kept.length,
    })
  }, kind)

declare const letGo: () => void
declare const heldCount: () => number

describe.each(BROWSERS)('%s', (_, start) => {
  let page: Page
  pastePages(start, {}, (given) => {
    page = given.page
  })

  test('a worker that is ended for one view is no loss for the report: it goes into a ticket all the same', async () => {
    await paste(page, ANY)
    await status(page, /^1 error/)
    await hold(page, 'decode')
    await page.click('#tab-decode')
    await page.until(() => heldCount() === 1)
    await page.click('#tab-report')
    await page.click('#tab-decode')
    await page.until(() => document.querySelector('#panel-decode')?.textContent?.includes('authenticatorAttachment'))
    await page.click('#tab-json')
    await page.until(() => document.querySelector('#json')?.textContent?.includes('60377'))
    await page.click('#copy-ticket')
    expect(await page.until(() => document.querySelector('#said')?.textContent)).toContain('Markdown')
  })

  test('the report of what was removed meanwhile does not come back', async () => {
    await hold(page, 'lint')
    await dropFiles(page, { 'login.json': ANY })
    // Longer than what is quick.
    await status(page, /^Linting/)
    await page.click('[aria-label="Remove login.json"]')
    await page.until(() => document.querySelector('#status')?.textContent === '')
    await page.evaluate(() => letGo())
    await page.click('#tab-explain')
    await page.type('#search', '60377')
    // It is answered after the lint.
    await page.until(() => document.querySelector('#explained h3')?.textContent)
    expect(await text(page, '#status')).toBe('')
    expect(await report(page)).toContain('Nothing to lint yet')
    expect(await page.evaluate(() => document.querySelector('#panel-report')?.hasAttribute('aria-busy'))).toBe(false)
  })
})
