import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launch, serve } from './browser.mjs'
import { readme } from './readme.mjs'
import { PLATFORM, SCENARIOS } from './scenarios.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').CDPSession} Session */
/** @typedef {Map<string, string>} Files texts by name */
/**
 * What stands in the page: page.mjs and page-errors.mjs.
 *
 * @typedef {object} InPage
 * @property {{ names: string[], arm: (name: string) => Promise<void> }} failures
 * @property {Record<'register' | 'authenticate', (options: object) => Promise<string>> & { mistakes: () => [string, string][] }} ceremonies
 * @property {Promise<string>} outcome
 */

/** Fixed, so that the origin in the client data is the same in every run. */
export const PORT = 4911

/**
 * Runs every scenario in a real browser and writes what it returned to the folder `out`.
 * Gives the names of the files, sorted. Throws when anything fails.
 *
 * @param {object} options
 * @param {string} options.out made when absent
 * @param {number} [options.port] 0 takes a free one
 * @param {string} [options.executablePath] default: CHROMIUM_PATH, else /usr/bin/chromium
 */
export async function capture({ out, port = PORT, executablePath }) {
  /** @type {Files} */
  const files = new Map()
  const browser = await launch(executablePath)
  try {
    const server = await serve(port)
    try {
      const page = await (await browser.newContext()).newPage()
      await page.goto(`${server.origin}/`)
      const cdp = await page.context().newCDPSession(page)
      await cdp.send('WebAuthn.enable')
      for (const scenario of SCENARIOS) await runScenario(page, cdp, scenario, files)
      await runErrors(page, cdp, files)
    } finally {
      server.close()
    }
    files.set('README.md', readme(browser.version(), SCENARIOS))
  } finally {
    await browser.close()
  }
  // Written at the end: a run that fails half-way leaves the old set whole.
  for (const folder of ['errors', 'mistakes']) await mkdir(join(out, folder), { recursive: true })
  for (const [name, text] of files) await writeFile(join(out, name), text)
  return { files: [...files.keys()].sort() }
}

/** @type {(page: Page, cdp: Session, scenario: import('./scenarios.mjs').Scenario, files: Files) => Promise<void>} */
async function runScenario(page, cdp, { name, authenticator, creation, request }, files) {
  await withAuthenticator(cdp, authenticator, async () => {
    try {
      const registration = await call(page, 'register', creation)
      if (name === SCENARIOS[0]?.name) {
        for (const [mistake, text] of await mistakes(page)) files.set(`mistakes/${mistake}.json`, text)
      }
      const asked = request(JSON.parse(registration))
      const authentication = await call(page, 'authenticate', asked)
      files.set(`${name}.creation-options.json`, `${JSON.stringify(creation, null, 2)}\n`)
      files.set(`${name}.registration.json`, registration)
      files.set(`${name}.request-options.json`, `${JSON.stringify(asked, null, 2)}\n`)
      files.set(`${name}.authentication.json`, authentication)
    } catch (error) {
      throw new Error(`scenario ${name} failed`, { cause: error })
    }
  })
}

/** @type {(page: Page, cdp: Session, files: Files) => Promise<void>} */
async function runErrors(page, cdp, files) {
  const names = await page.evaluate(() => /** @type {InPage & typeof globalThis} */ (globalThis).failures.names)
  for (const name of names) {
    await withAuthenticator(cdp, PLATFORM, async () => {
      await page.evaluate((name) => /** @type {InPage & typeof globalThis} */ (globalThis).failures.arm(name), name)
      await page.click('button')
      files.set(
        `errors/${name}.json`,
        await page.evaluate(() => /** @type {InPage & typeof globalThis} */ (globalThis).outcome),
      )
    })
  }
}

/** A ceremony. No `import()` in what is evaluated: vitest would rewrite it. @type {(page: Page, name: 'register' | 'authenticate', options: object) => Promise<string>} */
function call(page, name, options) {
  return page.evaluate(
    ({ name, options }) => /** @type {InPage & typeof globalThis} */ (globalThis).ceremonies[name](options),
    { name, options },
  )
}

/** @param {Page} page */
const mistakes = (page) =>
  page.evaluate(() => /** @type {InPage & typeof globalThis} */ (globalThis).ceremonies.mistakes())

/** A fresh authenticator each time: an old credential would answer for the new one. @type {(cdp: Session, options: import('./scenarios.mjs').Authenticator, use: () => Promise<void>) => Promise<void>} */
async function withAuthenticator(cdp, options, use) {
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options })
  try {
    await use()
  } finally {
    await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
  }
}
