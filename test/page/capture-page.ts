import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { CaptureHost, CaptureSettings } from '../../src/page/capture/index.ts'
import { lintText, type ReportPayload } from '../helpers/lint.ts'
import { type ChromiumPage, openChromium, type Page, serve } from './harness/index.ts'
import { type Given, ownPages } from './own-pages.ts'

/** What the panel handed over to be linted. */
interface Handed {
  text: string
  name: string
  settings?: CaptureSettings
}

/** The globals of the page. */
interface InPage {
  panel: { mountCapture(root: Element | null, host: CaptureHost): void }
  handed: Handed[]
  /** How often the host was asked what it says. */
  asked: number
}

const PARTS = ['panel.js', 'style.css'] as const
const ROOT = new URL('../../', import.meta.url)
const text = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

/** Where the page is, and what else it asks for. */
export interface Served {
  readonly url: string
  readonly parts: readonly string[]
  close(): Promise<void>
}

/** A page of nothing but the panel, whose host keeps what it is given. The policy is that of the real page. */
async function makePage(): Promise<Record<'/' | '/panel.js' | '/style.css', string>> {
  const { outputFiles } = await build({
    entryPoints: [new URL('src/page/capture/index.ts', ROOT).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'panel',
    target: 'es2023',
  })
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>capture</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css"><script src="panel.js"></script></head>
<body><main><h1>Capture</h1><h2>Panel</h2><div id="panel"></div></main></body></html>`
  return { '/': html, '/panel.js': outputFiles[0]?.text ?? '', '/style.css': text('src/page/capture/capture.css') }
}

async function serveCapture(): Promise<Served> {
  const files = await makePage()
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  const { origin, close } = await serve({
    '/': { type: 'text/html', body: files['/'].replace('<head>', `<head>${meta}`) },
    '/style.css': { type: 'text/css', body: files['/style.css'] },
    '/panel.js': { type: 'text/javascript', body: files['/panel.js'] },
  })
  return { url: `${origin}/`, parts: PARTS.map((part) => `${origin}/${part}`), close }
}

/** The same as files in a folder, as somebody opens them from disk. */
export async function captureFile(folder: string): Promise<Served> {
  const files = await makePage()
  writeFileSync(join(folder, 'index.html'), files['/'])
  for (const part of PARTS) writeFileSync(join(folder, part), files[`/${part}`])
  const at = (name: string): string => pathToFileURL(join(folder, name)).href
  return { url: at('index.html'), parts: PARTS.map(at), close: async () => {} }
}

/** Opens it and mounts the panel; `told` is what the host says of every text; nothing, where it is empty. */
export async function openCapture(page: Page, { url, parts }: Served, told?: string): Promise<void> {
  await page.goto(url, parts)
  await page.evaluate((said: string | null) => {
    const inPage = globalThis as unknown as InPage
    inPage.handed = []
    inPage.asked = 0
    inPage.panel.mountCapture(document.querySelector('#panel'), {
      lint: (text, name, settings) => void inPage.handed.push({ text, name, ...(settings && { settings }) }),
      ...(said !== null && {
        told: async (texts) => {
          inPage.asked++
          return said === '' ? undefined : texts.map(() => said)
        },
      }),
    })
  }, told ?? null)
  await page.until(() => document.querySelectorAll('#capture-fault option').length > 0)
}

/** Gives each test the panel on a page of its own, in Chromium; see `ownPages`. */
export const capturePages = (take: (given: Given<Served, ChromiumPage>) => void): void =>
  ownPages(
    serveCapture,
    openChromium,
    async (browser, server) => {
      const page = await browser.page()
      await openCapture(page, server)
      return page
    },
    take,
  )

/** What was handed over since the last time; waits for something. */
export async function handed(page: Page): Promise<Handed> {
  const [one, ...more] = await page
    .until(() => {
      const inPage = globalThis as unknown as InPage
      return inPage.handed.length > 0 && inPage.handed.splice(0)
    })
    .then((all) => all || [])
  if (!one || more.length > 0) throw new Error(`expected one text to lint, got ${more.length + 1}`)
  return one
}

/** Resolves as soon as the host was asked what it says; what it answers at once is in the page then. */
export const hostAsked = (page: Page): Promise<boolean> => page.until(() => (globalThis as unknown as InPage).asked > 0)

/** Whether no ceremony runs, and none came to an end. One that was begun shows at once. */
export const nothingHanded = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const isIdle = [...document.querySelectorAll('.main')].every(({ textContent }) => textContent !== 'Cancel')
    return isIdle && (globalThis as unknown as InPage).handed.length === 0
  })

export const CREATE = '[aria-labelledby="capture-create-title"] .main'
export const GET = '[aria-labelledby="capture-get-title"] .main'
export const BREAK = '.breaker .main'

export const payloadsOf = async ({ text, settings }: Handed): Promise<readonly ReportPayload[]> => {
  const { as, target } = settings ?? {}
  const report = await lintText(text, { ...(target && { target }), ...(as && { as: { endpoint: as } }) })
  return report.inputs.flatMap((input) => input.payloads)
}
export const graveOf = (payloads: readonly ReportPayload[]): string[] =>
  payloads
    .flatMap((payload) => payload.findings)
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, codes }) => [severity, rule, ...codes.slice(0, 1)].join(' '))
