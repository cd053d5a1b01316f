import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fragmentOf } from '../../src/page/app/permalink.ts'
import { BROWSERS, type Browser, barriers, type Page, type Server } from './harness/index.ts'
import { ANY, dropFiles, fixture, opened, paste, report, served, status, text } from './paste.ts'

const REGISTRATION = fixture('captured/es256-none.registration.json')

let server: Server
beforeAll(async () => {
  server = await served()
})
afterAll(() => server.close())

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

const value = (page: Page, selector: string): Promise<string | undefined> =>
  page.evaluate((one: string) => document.querySelector<HTMLInputElement>(one)?.value, selector)

const shownTab = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector('[aria-selected=true]')?.id)

const choose = (page: Page, at: number): Promise<void> =>
  page.evaluate((index: number) => {
    const select = document.querySelector<HTMLSelectElement>('#example')
    if (!select) return
    select.selectedIndex = index
    select.dispatchEvent(new Event('change'))
  }, at)

/** Anywhere, or into the text area. */
const pasteBoth = (page: Page, given: { target: string; text: string; name: string; type: string }): Promise<void> =>
  page.evaluate(({ target, text: pasted, name, type }) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    clipboardData.items.add(new File(['{"authenticatorAttachment": "any"}'], name, { type }))
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true })
    // Firefox takes none of the constructor.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData })
    const isOwn = document.querySelector(target)?.dispatchEvent(event)
    if (isOwn && target === '#text') {
      document.querySelector<HTMLElement>(target)?.focus()
      document.execCommand('insertText', false, pasted)
    }
  }, given)

describe.each(BROWSERS)('%s', (_, open) => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await open()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    page = await opened(browser, server)
    return async () => {
      try {
        page.heard.expectQuiet()
      } finally {
        await page.close()
      }
    }
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

  test('a link keeps who receives it, never shows personal values, and what it replaces can be had back', async () => {
    const inputs = [{ name: 'login.json', text: REGISTRATION }]
    const fragment = await fragmentOf({ inputs, settings: { target: 'auth0' }, how: 'each', view: 'report' })
    const other = await opened(browser, server, {}, fragment)
    await status(other, /in 1 payload/)
    expect(await value(other, '#field-target')).toBe('auth0')
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
    expect(await value(page, 'input[name="how"]:checked')).toBe('together')
    expect(await page.evaluate(() => location.hash)).toBe('')
    expect(await value(page, '#field-rpId')).toBe('')
  })

  test('a link that is made leaves out that personal values show', async () => {
    const settings = { rpId: 'x.org', showValues: true }
    const one = await fragmentOf({ inputs: [], settings, how: 'each', view: '' })
    expect(one).toBe(await fragmentOf({ inputs: [], settings: { rpId: 'x.org' }, how: 'each', view: '' }))
  })

  test('what is typed while files are read is an input of its own', async () => {
    await page.evaluate(() => {
      const own = File.prototype.arrayBuffer
      const going = new Promise<void>((done) => Object.assign(globalThis, { letGo: done }))
      File.prototype.arrayBuffer = async function (this: File) {
        await going
        return own.call(this)
      }
    })
    await dropFiles(page, { 'login.json': REGISTRATION })
    await paste(page, ANY)
    await page.evaluate(() => letGo())
    await status(page, /of 2 inputs/)
    expect(await report(page)).toContain('60377')
  })

  test('a clipboard with a file and a text: none is lost, and a picture of a text is none', async () => {
    await pasteBoth(page, { target: '#text', text: REGISTRATION, name: 'cells.png', type: 'image/png' })
    expect(await status(page, /in 1 payload\b/)).toBeTruthy()
    expect(await value(page, '#text')).toBe(REGISTRATION)
    await page.click('#clear')
    await pasteBoth(page, { target: '#text', text: REGISTRATION, name: 'login.json', type: 'application/json' })
    await status(page, /of 2 inputs/)
    expect(await value(page, '#text')).toContain('"any"')
    await page.click('#clear')
    await pasteBoth(page, { target: 'body', text: '/tmp/login.json', name: 'login.json', type: 'application/json' })
    await status(page, /in 1 payload\b/)
    expect(await text(page, '#items .pick')).toBe('login.json')
  })

  test('an example that was changed is missed', async () => {
    await choose(page, 1)
    await status(page, /in \d payload/)
    await choose(page, 2)
    await status(page, /in \d payload/)
    expect(await page.evaluate(() => document.querySelector('#undo'))).toBe(null)
    await page.click('#text')
    await page.type('#text', ' ')
    await choose(page, 1)
    await page.until(() => document.querySelector('#undo'))
  })

  test('an empty file is told of, and a text after it is linted', async () => {
    await dropFiles(page, { 'empty.json': '' })
    await status(page, /^1 error/)
    expect(await report(page)).toContain('input-is-empty')
    await page.evaluate((pasted: string) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.setData('text/plain', pasted)
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }, ANY)
    await status(page, /of 2 inputs/)
    expect(await report(page)).toContain('60377')
    await page.click('#clear')
    await dropFiles(page, { 'empty.json': '' })
    await page.until(() => document.querySelector('#panel-report')?.textContent?.includes('input-is-empty'))
    await paste(page, ANY)
    await page.until(() => document.querySelector('#panel-report')?.textContent?.includes('60377'))
  })

  test('an input is called empty as long as it is', async () => {
    await dropFiles(page, { 'login.json': REGISTRATION })
    await status(page, /in 1 payload/)
    await page.click('#add')
    expect(await text(page, '#items [aria-current]')).toBe('empty')
    await paste(page, ANY)
    await status(page, /of 2 inputs/)
    expect(await text(page, '#items [aria-current]')).toMatch(/^<pasted/)
    await page.until(() => document.querySelector('[aria-label^="Remove <pasted"]'))
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text')
  })

  test('files that are too many are counted in the page as long as the others are there', async () => {
    const programs = (count: number): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count }, (_one, at) => [`${at}.ts`, '']))
    await dropFiles(page, programs(1998))
    await status(page, /not read/)
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('#missing')?.hidden)).toBe(true)
    // More than there is room for, and more than are read at once.
    await dropFiles(page, programs(2003))
    await page.until(() => !document.querySelector<HTMLElement>('#missing')?.hidden)
    expect(await text(page, '#missing')).toContain('2,001 files of what was added are left out')
    await page.click('#clear')
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('#missing')?.hidden)).toBe(true)
  })

  test('who adds an input sees its report, whatever was shown', async () => {
    for (const view of ['capture', 'explain']) {
      await page.click(`#tab-${view}`)
      await dropFiles(page, { 'login.json': ANY })
      await status(page, /^[1-9] error/)
      expect([view, await shownTab(page)]).toEqual([view, 'tab-report'])
    }
    await page.click('#tab-json')
    await dropFiles(page, { 'login.json': ANY })
    await status(page, /of 3 inputs/)
    expect(await shownTab(page)).toBe('tab-json')
  })

  test('a note among several files is no failed capture; one that is given alone is', async () => {
    const note = 'Notes of this folder.\nRead them.\n'
    await dropFiles(page, { 'login.json': REGISTRATION, 'note.txt': note, 'script.ts': 'let a = 1' })
    expect(await status(page, /1 file not read/)).toMatch(/^1 info in 2 payloads of 2 inputs/)
    await page.click('#clear')
    await dropFiles(page, { 'note.txt': note })
    expect(await status(page, /in 1 payload\b/)).toMatch(/^1 error/)
  })

  test.each([
    ['60378', 'Explain 60378', /60378/],
    ['Unexpected RP ID hash', 'Explain this message', /./],
  ])('%s alone leads to what is known of it', async (given, label, title) => {
    await paste(page, given)
    expect(await page.until(() => document.querySelector('#offer')?.textContent)).toBe(label)
    expect(await barriers(page)).toEqual([])
    await page.click('#offer')
    expect(await page.until(() => document.querySelector('#explained h3')?.textContent)).toMatch(title)
    expect(await value(page, '#search')).toBe(given)
    expect(await shownTab(page)).toBe('tab-explain')
  })

  test('Explain opens with what was pasted, where that is known, and never in the place of a search', async () => {
    await paste(page, '60378')
    await page.until(() => document.querySelector('#offer'))
    await page.click('#tab-explain')
    await page.until(() => document.querySelector('#explained h3')?.textContent?.includes('60378'))
    expect(await value(page, '#search')).toBe('60378')
    await page.click('#clear')
    await paste(page, '60380')
    await page.click('#tab-report')
    await page.until(() => document.querySelector('#offer')?.textContent?.includes('60380'))
    await page.click('#tab-explain')
    expect(await value(page, '#search')).toBe('60380')
    await page.type('#search', '60377')
    await page.click('#tab-report')
    await page.click('#tab-explain')
    // What was selected is typed over.
    expect(await value(page, '#search')).toBe('60377')
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
