import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PLATFORM } from '../../src/build/capture/scenarios.mjs'
import {
  BROWSERS,
  type Browser,
  barriers,
  type Chromium,
  openChromium,
  openFirefox,
  type Page,
  type Server,
  serve,
} from './harness/index.ts'

/** As strict as the pages that are tested. */
const CSP =
  "default-src 'none'; script-src 'nonce-a'; img-src data:; require-trusted-types-for 'script'; connect-src 'self' http://example.com"
const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>quiet</title>
<meta http-equiv="Content-Security-Policy" content="${CSP}"><link rel="icon" href="data:,">
<main><h1>Quiet</h1><label>Name <input id="name"></label><button>Greet</button><p id="out"></p></main>
<script nonce="a">
document.querySelector('button').addEventListener('click', () => {
  document.querySelector('#out').textContent = 'Hello ' + document.querySelector('#name').value
})
</script></html>`
const POOR =
  '<!doctype html><title>poor</title><link rel="icon" href="data:,"><main><h1>Poor</h1><img src="data:,"></main>'

const html = (body: string) => ({ type: 'text/html', body })
let server: Server
beforeAll(async () => {
  server = await serve({ '/': html(HTML), '/poor': html(POOR) })
})
afterAll(() => server.close())

describe.each(BROWSERS)('%s', (_, open) => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await open()
    page = await browser.page({ width: 380 })
    await page.goto(`${server.origin}/`)
  })
  afterAll(() => browser.close())

  test('a page that is used and is quiet', async () => {
    await page.click('#name')
    await page.type('#name', 'Ada')
    await page.press('Tab')
    await page.press('Enter')
    expect(await page.until(() => document.querySelector('#out')?.textContent)).toBe('Hello Ada')
    expect(await page.evaluate((more: number) => innerWidth + more, 1)).toBe(381)
    expect(await barriers(page)).toEqual([])
    expect(
      Buffer.from(await page.screenshot())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    page.heard.expectQuiet()
  })

  test('an error in what is evaluated comes back', async () => {
    const refused = page.evaluate(() => {
      throw new Error('no such thing')
    })
    await expect(refused).rejects.toThrow('no such thing')
  })

  test.each<[string, () => void, RegExp]>([
    ['a message', () => console.info('psst'), /console info.*psst/],
    ['an error', () => void setTimeout(() => Reflect.get(globalThis, 'nothing').at()), /page error/],
    ['a request to the own origin', () => void fetch('/elsewhere').catch(() => 0), /request: GET .*elsewhere/],
    ['a beacon to the page itself', () => void navigator.sendBeacon('/', 'x'), /request: POST/],
    [
      'a request to another host',
      () => void fetch('http://example.com/').catch(() => 0),
      /left the machine: .*example\.com/,
    ],
    ['what the policy forbids', () => void fetch('http://example.net/').catch(() => 0), /Content.Security.Policy/],
    ['that the page goes away', () => location.assign('/poor'), /request: GET .*poor/],
  ])('%s is heard', async (_, act, line) => {
    await page.evaluate(act)
    const lines: string[] = []
    await expect.poll(() => lines.push(...page.heard.take()) && lines.join('\n')).toMatch(line)
    expect(() => page.heard.expectQuiet()).not.toThrow()
  })

  test('a barrier is found', async () => {
    const poor = await browser.page()
    await poor.goto(`${server.origin}/poor`)
    expect(await barriers(poor)).toEqual(expect.arrayContaining(['html-has-lang: html', 'image-alt: img']))
    await poor.close()
  })
})

test('a virtual authenticator makes a credential', async () => {
  const browser: Chromium = await openChromium()
  try {
    const page = await browser.page()
    await page.goto(`${server.origin}/`)
    const unplug = await page.plugIn(PLATFORM)
    const type = await page.evaluate(async () => {
      const user = { id: new Uint8Array(16), name: 'ada', displayName: 'Ada' }
      const pubKeyCredParams = [{ type: 'public-key' as const, alg: -7 }]
      const publicKey = { rp: { name: 'test' }, user, challenge: new Uint8Array(32), pubKeyCredParams }
      return (await navigator.credentials.create({ publicKey }))?.type
    })
    expect(type).toBe('public-key')
    await unplug()
  } finally {
    await browser.close()
  }
})

test('a browser that is not there is an error that says how to get it', async () => {
  await expect(openFirefox('/nowhere/firefox')).rejects.toThrow(/not found at \/nowhere\/firefox.*FIREFOX_PATH/)
})
