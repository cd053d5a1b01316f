import { describe, expect, test } from 'vitest'
import { focused } from './fields.ts'
import { BROWSERS, type Browser, barriers, type Page, type Server } from './harness/index.ts'
import { ANY, dropFiles, fixture, opened, paste, pastePages, report, status, text } from './paste.ts'

const REGISTRATION = fixture('captured/es256-none.registration.json')
const SIGN_IN = fixture('captured/es256-none.authentication.json')

describe.each(BROWSERS)('%s', (_, start) => {
  let server: Server
  let browser: Browser
  let page: Page
  pastePages(start, {}, (given) => {
    ;({ server, browser, page } = given)
  })

  test('what is pasted is linted, with what it is judged by; what is wrong with that is told at its field', async () => {
    await paste(page, ANY)
    expect(await status(page, /^1 error/)).toBe(
      '1 error in 1 payload. 60377 Authenticator attachment invalid or not provided',
    )
    expect(await report(page)).toContain('60377')
    await page.click('#settings summary')
    await page.type('#field-rpId', 'https://x')
    expect(await status(page, /^Not linted/)).toBe('Not linted: see the field \u201cRP ID\u201d.')
    expect(await text(page, '#field-rpId-problem')).toContain('An RP ID is a domain without scheme and port')
    expect(await page.evaluate(() => document.querySelector('#field-rpId')?.getAttribute('aria-invalid'))).toBe('true')
  })

  test('several inputs are one incident, or each by itself; one that is removed is gone', async () => {
    await dropFiles(page, { 'registration.json': REGISTRATION, 'sign-in.json': SIGN_IN })
    await status(page, /2 payloads of 2 inputs/)
    expect(await text(page, '#how-fitting')).toBe(' (one incident)')
    // Verified with the other input.
    expect(await report(page)).toMatch(/Signature\s*valid/)
    await page.click('input[value="each"]')
    await page.until(() => document.querySelector('#how-fitting')?.textContent === ' (each by itself)')
    await page.click('[aria-label="Remove sign-in.json"]')
    expect(await status(page, /in 1 payload/)).toBeTruthy()
  })

  test('every view shows what its command tells', async () => {
    await paste(page, REGISTRATION)
    await status(page, /in 1 payload/)
    await page.click('#tab-decode')
    expect(await page.until(() => document.querySelector('#panel-decode')?.textContent)).toContain('attestationObject')
    await page.click('#tab-json')
    const json = await page.until(
      () =>
        document.querySelector('#json')?.textContent?.startsWith('{') && document.querySelector('#json')?.textContent,
    )
    expect(JSON.parse(`${json}`)).toMatchObject({ schemaVersion: 1, inputs: [{ path: '<pasted>' }] })
    await page.click('#tab-explain')
    await page.type('#search', '60377')
    expect(await page.until(() => document.querySelector('#explained h3')?.textContent)).toContain('60377')
    await page.click('#explained a[href^="#explain/"]')
    await page.until(() => document.querySelector<HTMLTextAreaElement>('#search')?.value !== '60377')
  })

  test('a report leads to what it names, and goes into a ticket', async () => {
    await paste(page, ANY)
    await status(page, /^1 error/)
    await page.click('#copy-ticket')
    expect(await page.until(() => document.querySelector('#said')?.textContent)).toContain('Markdown')
    await page.until(() => document.querySelector('#panel-report a[href^="#explain/"]'))
    await page.click('#panel-report a[href^="#explain/"]')
    expect(await page.until(() => document.querySelector('#explained h3')?.textContent)).toContain('60377')
  })

  test('what is pasted anywhere is an input', async () => {
    await page.evaluate((pasted: string) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      // Firefox has members of its own for it.
      const own = { data: pasted, dataType: 'text/plain' }
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, ...own }))
    }, ANY)
    expect(await status(page, /^1 error/)).toBeTruthy()
  })

  test('who types is not disturbed, whatever is shown', async () => {
    for (const view of ['explain', 'decode', 'json', 'capture']) {
      await page.click(`#tab-${view}`)
      await page.click('#text')
      await page.type('#text', '{')
      await status(page, /in 1 payload/)
      expect([view, await focused(page)]).toEqual([view, 'text'])
      await page.click('#clear')
      await page.until(() => document.querySelector('#status')?.textContent === '')
    }
  })

  test('an error message is explained as one types it', async () => {
    await page.click('#tab-explain')
    await page.type('#search', 'Unexpected RP ID hash')
    expect(await page.until(() => document.querySelector('#explained h3')?.textContent)).toContain(
      'The RP ID hash belongs to another RP ID',
    )
  })

  test('nothing in it is a barrier, in any view, narrow', async () => {
    const narrow = await opened(browser, server, { width: 380 })
    await paste(narrow, ANY)
    await status(narrow, /^1 error/)
    for (const view of ['report', 'decode', 'explain', 'json', 'capture']) {
      await narrow.click(`#tab-${view}`)
      await narrow.until((id: string) => (document.querySelector(id)?.textContent?.length ?? 0) > 5, `#panel-${view}`)
      expect([view, await barriers(narrow)]).toEqual([view, []])
    }
    narrow.heard.expectQuiet()
    await narrow.close()
  })
})
