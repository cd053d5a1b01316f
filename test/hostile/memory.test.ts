import { expect, test } from 'vitest'
import { folder } from '../helpers/folder.ts'
import { Running } from '../process/program.ts'

const MB = 1024 * 1024
/** Megabytes that what is young and old may take: what is beyond ends with "heap out of memory" and code 134. */
const HEAP = 512
/** For texts that were made smaller than those that a stranger may send, so that they take seconds. */
const SMALL_HEAP = 256

const transports = (one: (at: number) => unknown): string =>
  JSON.stringify({ rawId: 'AAAA', response: { transports: Array.from({ length: 20_000 }, (_, at) => one(at)) } })
const members = (count: number): string =>
  `{${Array.from({ length: count }, (_, at) => `"m${at}":${at}`).join(',')},"x":{}}`
const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

test.each<[name: string, heap: number, text: () => string]>([
  ['61 MB of nested objects', HEAP, () => nested((61 * MB) / 6)],
  ['10 MB of ones in a list', HEAP, () => `[${'1,'.repeat(5 * MB)}1]`],
  ['10 MB of lists that do not close', HEAP, () => '[1,1,'.repeat(2 * MB)],
  ['10 MB of empty objects', HEAP, () => '{},'.repeat((10 * MB) / 3)],
  ['60 MB of blanks', HEAP, () => ' '.repeat(60 * MB)],
  ['half a million members', SMALL_HEAP, () => members(500_000)],
  ['20,000 equal transports', SMALL_HEAP, () => transports(() => 5)],
  ['20,000 transports that differ', SMALL_HEAP, () => transports((at) => `t${at}`)],
  ['200 KB of escaped quotes in a string that does not close', SMALL_HEAP, () => `{"rawId":"${'\\"'.repeat(100_000)}`],
  ['millions of fields of a form', SMALL_HEAP, () => 'a=b&'.repeat(10 * MB)],
  ['millions of messages of HTTP', SMALL_HEAP, () => 'POST / HTTP/1.1\n\n'.repeat(2 * MB)],
])('%s end in a report', async (_name, heap, text) => {
  const cwd = folder({ 'in.txt': text() })
  const node = [`--max-old-space-size=${heap}`]
  const { code, out, err } = await new Running(['in.txt', '--no-config', '--format', 'json'], cwd, node).ended
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(JSON.parse(out).summary.errors).toBeGreaterThan(0)
})
