import { readFileSync } from 'node:fs'
import { cli } from '../cli/run.ts'
import { type Browser, type Look, type Page, type Server, serve } from './harness/index.ts'
import { type Given, ownPages } from './own-pages.ts'

export const fixture = (name: string): string => readFileSync(`fixtures/${name}`, 'utf8')
export const ANY = fixture('envelope/authenticator-attachment-is-any/bad-60377-any-from-configuration.json')
export const HAR = fixture('recorded/twilio-wrong-step.har')

/** The page as the command writes it, on an origin of its own. */
export async function served(): Promise<Server> {
  const { code, out, err } = await cli(['page'])
  if (code !== 0) throw new Error(err)
  return serve({ '/': { type: 'text/html; charset=utf-8', body: out } })
}

/** The address of the page as a file of a folder. */
export async function writtenTo(folder: string): Promise<string> {
  const { code, err } = await cli(['page', '--out', `${folder}/page.html`])
  if (code !== 0) throw new Error(err)
  return `file://${folder}/page.html`
}

/** A new tab with the page, which has read its lists. */
export async function opened<Tab extends Page>(
  browser: Browser<Tab>,
  { origin }: Server,
  look?: Look,
  fragment = '',
): Promise<Tab> {
  const page = await browser.page(look)
  await page.goto(`${origin}/${fragment}`)
  await page.until(() => document.querySelector('#version')?.textContent)
  return page
}

/** Gives each test a new page of this look, which has to be quiet in the end; see `ownPages`. */
export const pastePages = <Tab extends Page>(
  start: () => Promise<Browser<Tab>>,
  look: Look,
  take: (given: Given<Server, Tab>) => void,
): void => ownPages(served, start, (browser, server) => opened(browser, server, look), take)

/** Into the text area, as a browser pastes. */
export const paste = (page: Page, given: string): Promise<void> =>
  page.evaluate((pasted: string) => {
    const area = document.querySelector<HTMLTextAreaElement>('#text')
    area?.focus()
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    if (area?.dispatchEvent(event)) document.execCommand('insertText', false, pasted)
  }, given)

/** Onto the page, texts by their names. */
export const dropFiles = (page: Page, files: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((all: Readonly<Record<string, string>>) => {
    const dataTransfer = new DataTransfer()
    for (const [name, content] of Object.entries(all)) dataTransfer.items.add(new File([content], name))
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  }, files)

export const text = (page: Page, selector: string): Promise<string> =>
  page.evaluate((one: string) => document.querySelector(one)?.textContent ?? '', selector)

/** What is told of the result, as soon as it is this. */
export const status = async (page: Page, wanted: RegExp): Promise<string> =>
  `${await page.until((pattern: string) => {
    const told = document.querySelector('#status')?.textContent ?? ''
    return new RegExp(pattern).test(told) && told
  }, wanted.source)}`

export const report = (page: Page): Promise<string> => text(page, '#panel-report')

export const shownTab = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector('[aria-selected=true]')?.id)
