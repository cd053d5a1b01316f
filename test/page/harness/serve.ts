import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What is served, by path: `{ '/': { type: 'text/html', body } }`. */
export type Files = Readonly<Record<string, { readonly type: string; readonly body: string | Uint8Array }>>

export interface Server {
  readonly origin: string
  close(): Promise<void>
}

/** Serves files on http://localhost, a secure context without TLS: passkeys work there. */
export async function serve(files: Files): Promise<Server> {
  const server = createServer(({ url = '', method = '' }, response) => {
    const file = files[url]
    if (method === 'GET' && file) return void response.setHeader('content-type', file.type).end(file.body)
    response.writeHead(404).end()
  })
  await listen(server)
  return { origin: `http://localhost:${portOf(server)}`, close: () => closed(server) }
}

/** Whom a browser asks of its own accord in a new profile. That a page asks them shows in the events of the page. */
const OF_BROWSERS = /(^|[./])(google|googleapis|gstatic|gvt1|mozilla)\.(com|org|net)(:443)?$/

/**
 * A proxy that lets nothing through and remembers who asked: whatever leaves the machine passes it, from a worker, a
 * beacon or the browser itself too, which the events of a page would not show.
 */
export async function watchtower(): Promise<{ port: number; asked: string[]; close(): Promise<void> }> {
  const asked: string[] = []
  const server = createServer(({ url = '', method = '' }, response) => {
    if (!OF_BROWSERS.test(new URL(url).host)) asked.push(`${method} ${url}`)
    response.writeHead(502).end()
  })
  server.on('connect', ({ url = '' }, socket) => {
    if (!OF_BROWSERS.test(url)) asked.push(`CONNECT ${url}`)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await listen(server)
  return { port: portOf(server), asked, close: () => closed(server) }
}

type Listening = ReturnType<typeof createServer>

const listen = (server: Listening): Promise<void> =>
  new Promise((resolve, reject) => void server.once('error', reject).listen(0, 'localhost', resolve))

const portOf = (server: Listening): number => (server.address() as AddressInfo).port

function closed(server: Listening): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => void server.close(() => resolve()))
}
