import { describe, expect, test } from 'vitest'
import { choose, focused, valueIn } from './fields.ts'
import { BROWSERS, type Page } from './harness/index.ts'
import { ANY, dropFiles, fixture, paste, pastePages, report, shownTab, status, text } from './paste.ts'

const REGISTRATION = fixture('captured/es256-none.registration.json')

declare const letGo: () => void

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

describe.each(BROWSERS)('%s', (_, start) => {
  let page: Page
  pastePages(start, {}, (given) => {
    page = given.page
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
    expect(await valueIn(page, '#text')).toBe(REGISTRATION)
    await page.click('#clear')
    await pasteBoth(page, { target: '#text', text: REGISTRATION, name: 'login.json', type: 'application/json' })
    await status(page, /of 2 inputs/)
    expect(await valueIn(page, '#text')).toContain('"any"')
    await page.click('#clear')
    await pasteBoth(page, { target: 'body', text: '/tmp/login.json', name: 'login.json', type: 'application/json' })
    await status(page, /in 1 payload\b/)
    expect(await text(page, '#items .pick')).toBe('login.json')
  })

  test('an example that was changed is missed', async () => {
    await choose(page, '#example', 1)
    await status(page, /in \d payload/)
    await choose(page, '#example', 2)
    await status(page, /in \d payload/)
    expect(await page.evaluate(() => document.querySelector('#undo'))).toBe(null)
    await page.click('#text')
    await page.type('#text', ' ')
    await choose(page, '#example', 1)
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
    expect(await focused(page)).toBe('text')
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
})
