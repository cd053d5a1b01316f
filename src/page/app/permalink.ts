import type { How, Settings } from '../protocol.ts'
import { linkedFields } from './fields.ts'

/** What a link holds: everything that is needed to see the same. */
export interface Linked {
  inputs: { name: string; text: string }[]
  settings: Settings
  how: How
  view: string
}

/** Characters of texts that a link takes; browsers end addresses at two million, and what is sent around much earlier. */
export const LINK_MOST = 1_000_000

const PREFIX = '#v1.'

/** The fragment of an address: it is never sent to a server. */
export async function fragmentOf(linked: Linked): Promise<string> {
  const held = JSON.stringify({ ...linked, settings: linkedFields(linked.settings) })
  const packed = await through(new Blob([held]), new CompressionStream('deflate-raw'))
  let binary = ''
  // By pieces: a call takes no million arguments.
  for (let at = 0; at < packed.length; at += 8192) binary += String.fromCharCode(...packed.subarray(at, at + 8192))
  return PREFIX + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Whether a fragment is that of a link, of this version of the page or of another. */
export const isLink = (fragment: string): boolean => fragment.startsWith('#v')

/** Throws with the reason where it is a broken one. */
export async function readFragment(fragment: string): Promise<Linked> {
  if (!fragment.startsWith(PREFIX)) throw new Error('it was made by another version of this page.')
  const text = await unpacked(fragment.slice(PREFIX.length))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error(DAMAGED)
  }
  return checked(value)
}

const DAMAGED = 'it is damaged; was it cut when it was copied?'

async function unpacked(base64url: string): Promise<string> {
  try {
    const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (unit) => unit.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await through(new Blob([bytes]), new DecompressionStream('deflate-raw')),
    )
  } catch (error) {
    throw error instanceof TooLong ? error : new Error(DAMAGED)
  }
}

class TooLong extends Error {}

/** JSON writes a character in up to six. */
const UNPACKED_MOST = 8 * LINK_MOST

/** A link from a stranger may unpack to more than a tab holds. */
async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const reader = blob.stream().pipeThrough(stream).getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > UNPACKED_MOST) {
      await reader.cancel()
      throw new TooLong('it holds more than a link of this page does.')
    }
    chunks.push(value)
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer())
}

/** It may be from anybody: nothing but what fields hold is taken, and the library judges the values. */
function checked(value: unknown): Linked {
  const { inputs, settings, how, view } = (value ?? {}) as Partial<Linked>
  const isWhole =
    Array.isArray(inputs) &&
    inputs.every((one) => typeof one?.name === 'string' && typeof one.text === 'string') &&
    typeof settings === 'object' &&
    settings !== null
  if (!isWhole) throw new Error(DAMAGED)
  return {
    inputs: inputs.map(({ name, text }) => ({ name, text })),
    settings: linkedFields(settings),
    how: how === 'each' || how === 'together' ? how : 'fitting',
    view: typeof view === 'string' ? view : '',
  }
}
