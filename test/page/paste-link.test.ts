import { describe, expect, test } from 'vitest'
import { fragmentOf } from '../../src/page/app/permalink.ts'
import { valueIn } from './fields.ts'
import { BROWSERS, type Browser, type Page, type Server } from './harness/index.ts'
import { ANY, fixture, opened, paste, pastePages, status } from './paste.ts'

const REGISTRATION = fixture('captured/es256-none.registration.json')

test('a link that is made leaves out that personal values show', async () => {
  const settings = { rpId: 'x.org', showValues: true }
  const one = await fragmentOf({ inputs: [], settings, how: 'each', view: '' })
  expect(one).toBe(await fragmentOf({ inputs: [], settings: { rpId: 'x.org' }, how: 'each', view: '' }))
})

describe.each(BROWSERS)('%s', (_, start) => {
  let server: Server
  let browser: Browser
  let page: Page
  pastePages(start, {}, (given) => {
    ;({ server, browser, page } = given)
  })

  test('a link keeps who receives it, never shows personal values, and what it replaces can be had back', async () => {
    const inputs = [{ name: 'login.json', text: REGISTRATION }]
    const fragment = await fragmentOf({ inputs, settings: { target: 'auth0' }, how: 'each', view: 'report' })
    const other = await opened(browser, server, {}, fragment)
    await status(other, /in 1 payload/)
    expect(await valueIn(other, '#field-target')).toBe('auth0')
    expect(await other.evaluate(() => location.hash)).toBe(fragment)
    await other.close()

    await paste(page, ANY)
    await status(page, /^1 error/)
    await page.click('input[value="together"]')
    const linked = JSON.stringify({
      inputs,
      settings: { rpId: 'x.org', showValues: true, sort: 1 },
      how: 'each',
      view: '',
    })
    await page.evaluate(async (json: string) => {
      const packed = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'))
      const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
      location.hash = `#v1.${btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-')
        .replaceAll('/', '_')}`
    }, linked)
    await page.until(() => document.querySelector<HTMLInputElement>('#field-rpId')?.value === 'x.org')
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#field-showValues')?.checked)).toBe(
      false,
    )
    await page.until(() => document.querySelector('#undo'))
    await page.click('#undo')
    await page.until(() => document.querySelector<HTMLTextAreaElement>('#text')?.value.includes('"any"'))
    expect(await valueIn(page, 'input[name="how"]:checked')).toBe('together')
    expect(await page.evaluate(() => location.hash)).toBe('')
    expect(await valueIn(page, '#field-rpId')).toBe('')
  })
})
