import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { launch } from '../../../src/build/capture/browser.mjs'
import { PLATFORM } from '../../../src/build/capture/scenarios.mjs'
import { certificate } from './certificate.mjs'
import { copyLast, exportHar, openDevTools } from './devtools.mjs'
import { readme } from './readme.mjs'
import { RUNS } from './runs.mjs'
import { serve } from './server.mjs'

/** @typedef {import('./runs.mjs').Run} Run */
/** @typedef {Map<string, string>} Files texts by name */

/** Of this run the export with sensitive data is stored too. */
const SENSITIVE = 'twilio-attachment-any'

/**
 * Records runs in a real browser and writes what its DevTools export to the folder `out`. Gives the names of the files,
 * sorted. Throws when anything fails.
 *
 * @param {{ out: string, runs?: readonly Run[] }} options
 */
export async function record({ out, runs = RUNS }) {
  /** @type {Files} */
  const files = new Map()
  const tls = certificate()
  const server = await serve(tls)
  const port = await freePort()
  const flags = [
    tls.flag,
    `--remote-debugging-port=${port}`,
    '--remote-allow-origins=*',
    `--host-resolver-rules=MAP *.example.com:443 127.0.0.1:${server.port}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
  ]
  const browser = await launch(undefined, flags)
  try {
    for (const run of runs) await recordRun(browser, { run, server, port, files })
    if (runs === RUNS) files.set('README.md', readme(browser.version(), runs, SENSITIVE))
  } finally {
    await browser.close()
    server.close()
  }
  // Written at the end: a run that fails half-way leaves the old set whole.
  await mkdir(out, { recursive: true })
  for (const [name, text] of files) await writeFile(join(out, name), text)
  return { files: [...files.keys()].sort() }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ run: Run, server: Awaited<ReturnType<typeof serve>>, port: number, files: Files }} part
 */
async function recordRun(browser, { run, server, port, files }) {
  const { name, app, provider, steps } = run
  const context = await browser.newContext()
  try {
    server.use({ app, provider: provider() })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('WebAuthn.enable')
    await session.send('WebAuthn.addVirtualAuthenticator', { options: PLATFORM })
    const devTools = await openDevTools(page, port)
    let at = ''
    for (const [origin, step] of steps) {
      if (at !== origin) await page.goto(`${origin}/`)
      at = origin
      await page.click(`#${step}`)
      await settled(page)
    }
    files.set(`${name}.har`, await exportHar(devTools, true))
    if (name === SENSITIVE) files.set(`${name}.sensitive.har`, await exportHar(devTools, false))
    const { bash, cmd, fetch, powershell } = await copyLast(devTools)
    files.set(`${name}.curl.sh`, bash)
    files.set(`${name}.curl.cmd`, cmd)
    files.set(`${name}.fetch.js`, fetch)
    files.set(`${name}.ps1`, powershell)
  } catch (error) {
    throw new Error(`run ${name} failed`, { cause: error })
  } finally {
    await context.close()
  }
}

/** A form leaves the page; else the flow says when it is over. @param {import('playwright-core').Page} page */
async function settled(page) {
  await page.waitForFunction('globalThis.outcome || document.title === "Example"')
  await page.evaluate('globalThis.outcome').catch(() => undefined)
  await page.waitForLoadState('networkidle')
}

/** Chromium tells the port that it took itself only in its profile, which Playwright hides. @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })
}
