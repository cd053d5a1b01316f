import { readFile } from 'node:fs/promises'
import { createSecureServer } from 'node:http2'
import { text } from 'node:stream/consumers'
import { FAKES } from './fakes.mjs'

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {unknown} [body] of JSON
 * @property {string} [html]
 */
/** What a provider answers: `at` is the path of a request. @typedef {(at: string, body: string) => Answer | undefined} Provider */
/** @typedef {{ provider: Provider, app: object }} Served */

/**
 * Speaks HTTP/2 over TLS, as the services do whose shapes it has. What it serves is exchanged from run to run.
 *
 * @param {{ key: Buffer, cert: Buffer }} tls
 */
export async function serve({ key, cert }) {
  /** @type {Served | undefined} */
  let served
  const server = createSecureServer({ key, cert, allowHTTP1: true }, async (request, response) => {
    const { method = '', url = '', headers } = request
    const { pathname } = new URL(url, 'https://localhost')
    // The page and the API may be of two origins.
    response.setHeader('access-control-allow-origin', headers.origin ?? '*')
    response.setHeader('access-control-allow-credentials', 'true')
    response.setHeader('access-control-allow-headers', 'authorization, content-type')
    if (method === 'OPTIONS') {
      response.writeHead(204)
      response.end()
      return
    }
    if (method === 'GET' && pathname === '/page.mjs') {
      const source = await readFile(new URL('page.mjs', import.meta.url))
      response.setHeader('content-type', 'text/javascript')
      response.end(source)
      return
    }
    const answer = served?.provider(pathname, await text(request))
    if (answer?.body !== undefined) {
      response.writeHead(answer.status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer.body))
    } else if (method === 'GET' || answer?.html !== undefined) {
      response.setHeader('set-cookie', `session=${FAKES.cookie}; Path=/; Secure; HttpOnly; SameSite=Lax`)
      response.writeHead(answer?.status ?? 200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(answer?.html ?? page({ ...served?.app, bearer: FAKES.bearer }))
    } else {
      response.writeHead(404)
      response.end()
    }
  })
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined))
  })
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    port,
    use: (/** @type {Served} */ next) => {
      served = next
    },
    close: () => server.close(),
  }
}

const page = (/** @type {unknown} */ app) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Sign in</title><link rel="icon" href="data:,">
<button id="register">Create a passkey</button><button id="sign-in">Sign in with a passkey</button>
<script>globalThis.app = ${JSON.stringify(app)}</script><script type="module" src="/page.mjs"></script></html>
`
