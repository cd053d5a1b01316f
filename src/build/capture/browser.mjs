import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'

const FLAGS = [
  '--no-sandbox', // Chromium refuses to start as root without it
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // A foreign rp.id makes Chromium ask that site for /.well-known/webauthn (WebAuthn Level 3 §5.11): it must not get out.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
]

const PAGE = `<!doctype html><meta charset="utf-8"><title>capture</title><button>Create a passkey</button>
<script type="module">
import * as ceremonies from '/page.mjs'
import * as failures from '/page-errors.mjs'
Object.assign(globalThis, { ceremonies, failures })
</script>
`
const SCRIPTS = ['/page.mjs', '/page-errors.mjs']

/**
 * Throws with the way to install it: a capture without a browser must not look like a pass.
 *
 * @param {string | undefined} [executablePath]
 * @param {readonly string[]} [more] flags; the last of the same name counts
 */
export async function launch(executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium', more = []) {
  if (!existsSync(executablePath)) {
    throw new Error(
      `Chromium not found at ${executablePath}. Install it (Debian: apt-get update && apt-get install -y chromium), ` +
        'or set CHROMIUM_PATH to the path of a Chromium or Chrome.',
    )
  }
  return chromium.launch({ executablePath, args: [...FLAGS, ...more] })
}

/** Serves the page on http://localhost, a secure context without TLS. port 0 takes a free one. @param {number} port */
export async function serve(port) {
  const server = createServer(async ({ url = '' }, response) => {
    if (url === '/') response.setHeader('content-type', 'text/html').end(PAGE)
    else if (SCRIPTS.includes(url)) {
      const source = await readFile(new URL(`.${url}`, import.meta.url))
      response.setHeader('content-type', 'text/javascript').end(source)
    } else response.writeHead(404).end()
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', () => resolve(undefined))
  })
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return { origin: `http://localhost:${address.port}`, close: () => server.close() }
}
