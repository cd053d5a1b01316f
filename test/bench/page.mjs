/**
 * The paste page in Chromium: from opening to the first report, and how a key feels with a long text in it. The page itself
 * tells what it took: a debugger would hold up its worker.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { fixture } from './payloads.mjs'
import { median } from './rounds.mjs'

const GROUP = 'The page in Chromium, by the clock'
const ROUNDS = 11
/** Milliseconds for the browser to come to rest between two rounds. */
const REST = 700
const PASTED = 1_000_000
const KEYS = 60
/** Milliseconds for all rounds, many times over. */
const PATIENCE = 120_000
const BIN = fileURLToPath(new URL('../../bin/passkey-lint.js', import.meta.url))
const FLAGS = ['--headless', '--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-sync']

/** A link that opens the page with a broken payload. */
const LINK = `#v1.${deflateRawSync(
  JSON.stringify({
    inputs: [{ name: 'hex.json', text: fixture('captured/mistakes/hex.json') }],
    settings: {},
    how: 'fitting',
    view: 'report',
  }),
).toString('base64url')}`

/** In the page: tells when the frame with the report was drawn, and opens the page again. */
const FIRST = (/** @type {string} */ told) => `
const seen = new MutationObserver(() => {
  if (!/error/.test(document.querySelector('#status')?.textContent ?? '')) return
  seen.disconnect()
  requestAnimationFrame(() => setTimeout(() => {
    navigator.sendBeacon('${told}', JSON.stringify([performance.now()]))
    setTimeout(() => location.reload(), ${REST})
  }))
})
seen.observe(document, { childList: true, subtree: true, characterData: true })`

/** A session of about a megabyte, as somebody pastes it. */
function longPaste() {
  const body = JSON.stringify(JSON.parse(fixture('captured/es256-none.registration.json')))
  const lines = Array.from({ length: Math.ceil(PASTED / body.length) }, (_, at) => `INFO [${at}] body=${body}`)
  return lines.join('\n')
}

/** In the page: pastes it, types, and tells how long each key took to the frame that shows it. */
const TYPED = (/** @type {string} */ told) => `
addEventListener('load', async () => {
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time))
  while (!document.querySelector('#version')?.textContent) await wait(50)
  const area = document.querySelector('#text')
  area.focus()
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', ${JSON.stringify(longPaste())})
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  if (area.dispatchEvent(event)) document.execCommand('insertText', false, clipboardData.getData('text/plain'))
  const taken = []
  for (let key = 0; key < ${KEYS}; key++) {
    await wait(60)
    const from = performance.now()
    document.execCommand('insertText', false, 'x')
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    taken.push(performance.now() - from)
  }
  navigator.sendBeacon('${told}', JSON.stringify(taken))
})`

/** The page with a script of the benchmark in it, which its policy lets run and tell. @param {string} html @param {string} script */
function instrumented(html, script) {
  const hash = createHash('sha256').update(script).digest('base64')
  return html
    .replace("script-src '", () => `script-src 'sha256-${hash}' '`)
    .replace("connect-src 'none'", 'connect-src http://localhost:*')
    .replace('<title>', () => `<script>${script}</script><title>`)
}

/**
 * Opens the page from disk in a browser of its own until it told `times` times.
 *
 * @type {(html: string, script: (told: string) => string, times: number) => Promise<number[]>}
 */
async function toldBy(html, script, times) {
  /** @type {number[]} */
  const told = []
  const folder = mkdtempSync(join(tmpdir(), 'passkey-lint-bench-'))
  /** @type {() => void} */
  let enough = () => {}
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    response.end()
    told.push(...JSON.parse(body))
    if (told.length >= times) enough()
  })
  await new Promise((resolve) => void server.listen(0, 'localhost', () => resolve(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  const file = join(folder, 'passkey-lint.html')
  writeFileSync(file, instrumented(html, script(`http://localhost:${port}/`)))
  const argv = [...FLAGS, `--user-data-dir=${join(folder, 'profile')}`, `${pathToFileURL(file)}${LINK}`]
  const browser = spawn(process.env.CHROMIUM_PATH || '/usr/bin/chromium', argv, { stdio: 'ignore' })
  const ended = new Promise((resolve) => void browser.once('exit', resolve).once('error', resolve))
  try {
    await new Promise((resolve, reject) => {
      enough = () => resolve(undefined)
      void ended.then(() => reject(new Error('the browser ended, or was not there, before the page had told enough')))
      setTimeout(() => reject(new Error(`the page told nothing for ${PATIENCE} ms`)), PATIENCE).unref()
    })
  } finally {
    browser.kill()
    await ended
    server.closeAllConnections()
    server.close()
    // Its own children end a little later, and write until then.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
  return told
}

/** @type {(what: string, took: number, most?: number) => import('./rounds.mjs').Row} */
const row = (what, took, most) => ({
  group: GROUP,
  what,
  value: `${Math.round(took)} ms`,
  ...(most === undefined ? {} : { allowed: `≤ ${most} ms`, met: took <= most }),
})

/** @returns {Promise<import('./rounds.mjs').Row[]>} */
export async function rows() {
  const { stdout: html } = spawnSync(process.execPath, [BIN, 'page'], { encoding: 'utf8', maxBuffer: 1e8 })
  // The very first is that of a browser that only starts.
  const [, ...first] = await toldBy(html, FIRST, ROUNDS + 1)
  const keys = await toldBy(html, TYPED, KEYS)
  return [
    row('from opening a link to its report', median(first), 300),
    row('from a key to its frame, 1 MB pasted', median(keys)),
    row(`the slowest of ${KEYS} keys`, Math.max(...keys), 100),
  ]
}
