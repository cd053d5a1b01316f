import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launch, serve } from './browser.mjs'
import { readme } from './readme.mjs'
import { SCENARIOS } from './scenarios.mjs'

/** Fixed, so that the origin in the client data is the same in every run. */
export const PORT = 4911
/** The scenario whose registration the mistakes are made of. */
const MISTAKEN = 'twilio-platform'

/**
 * Runs every scenario in a real browser and writes what it returned to the folder `out`.
 * Gives the browser's version and the names of the files, sorted. Throws when anything fails.
 */
export async function capture({ out, port = PORT, executablePath }) {
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

async function runScenario(page, cdp, { name, authenticator, creation, request }, files) {
  await withAuthenticator(cdp, authenticator, async () => {
    try {
      const registration = await call(page, 'register', creation)
      if (name === MISTAKEN) {
        for (const [mistake, text] of await call(page, 'mistakes')) files.set(`mistakes/${mistake}.json`, text)
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

async function runErrors(page, cdp, files) {
  const names = await page.evaluate(() => globalThis.failures.names)
  for (const name of names) {
    await withAuthenticator(cdp, SCENARIOS[0].authenticator, async () => {
      await page.evaluate((name) => globalThis.failures.arm(name), name)
      await page.click('button')
      files.set(`errors/${name}.json`, await page.evaluate(() => globalThis.outcome))
    })
  }
}

/** No `import()` in what is evaluated: vitest would rewrite it. */
function call(page, name, argument) {
  return page.evaluate(([name, argument]) => globalThis.ceremonies[name](argument), [name, argument])
}

/** A fresh authenticator each time: an old credential would answer for the new one. */
async function withAuthenticator(cdp, options, use) {
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options })
  try {
    await use()
  } finally {
    await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
  }
}
