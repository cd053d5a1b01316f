import type { Inflate } from '../input/inflate.ts'
import { packedAs } from '../input/magic.ts'
import { type About, type Read, sourceOf, TOO_LARGE, unreadable } from '../input/source.ts'
import { unpack } from '../input/unpack.ts'
import { MAX_INPUT_BYTES } from '../limits.ts'
import type { Source } from '../model/index.ts'
import { UsageError } from '../settings/usage-error.ts'
import { escapeTerminal } from '../text/escape.ts'
import type { NamedInput } from './named-input.ts'

/**
 * What a text, its bytes or a value holds: bytes as a file's, packed ones too; a value as the JSON that it makes. Throws a
 * UsageError for a value that makes none.
 */
export function sourcesOf(input: unknown, name: string, inflate: Inflate): Read {
  const about: About = { name, how: 'named' }
  const bytes = bytesOf(input)
  if (bytes) {
    const isPacked = bytes.length <= MAX_INPUT_BYTES && packedAs(bytes) !== undefined
    return isPacked ? unpack(bytes, about, inflate) : { sources: [sourceOf(bytes, about)], skipped: [] }
  }
  const text = typeof input === 'string' ? input : jsonOf(input, name)
  const source = text.length > MAX_INPUT_BYTES ? unreadable(TOO_LARGE, about) : { name, how: about.how, text }
  return { sources: [source], skipped: [] }
}

/** The same where one text is wanted. Throws a UsageError, which begins with `what`, where it cannot be read. */
export function sourceIn(input: unknown, name: string, what: string, inflate: Inflate): Source {
  const [source, ...more] = sourcesOf(input, name, inflate).sources
  if (source === undefined || more.length > 0 || source.name !== name)
    throw new UsageError(`${what}: an archive; unpack it, and give one of its files`)
  if (source.unreadable !== undefined) throw new UsageError(`${what}: ${source.unreadable}`)
  return source
}

/** By what they are, not by their class: a test runner hands over objects of another realm. */
export function bytesOf(input: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
  const tag = tagOf(input)
  if (tag !== '[object ArrayBuffer]' && tag !== '[object SharedArrayBuffer]') return undefined
  return new Uint8Array(input as ArrayBuffer)
}

/** A value as the JSON that it makes. Throws a UsageError, which begins with `name`, for one that makes none. */
export function jsonOf(value: unknown, name: string): string {
  if (tagOf(value) === '[object Promise]')
    throw new UsageError(`${name}: expected a payload as a value, a text or bytes, received a promise; await it first`)
  let text: string | undefined
  try {
    text = JSON.stringify(value, null, 2)
  } catch (error) {
    // A circle is told on several lines, with names of the value.
    const [why = ''] = (error instanceof Error ? error.message : 'its toJSON() threw').split('\n')
    throw new UsageError(`${name}: this value cannot be written as JSON: ${escapeTerminal(why)}`)
  }
  if (text !== undefined) return text
  throw new UsageError(`${name}: expected a payload as a value, a text or bytes, received ${typeof value}`)
}

/** `[object Promise]` and such; of a proxy that refuses to be looked at, nothing. */
function tagOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value)
  } catch {
    return ''
  }
}

/** Whether an element of `triage` brings its own name. No payload has these two members and no others. */
export function isNamed(input: unknown): input is NamedInput {
  if (typeof input !== 'object' || input === null) return false
  try {
    const { name } = input as NamedInput
    return Object.keys(input).length === 2 && Object.hasOwn(input, 'content') && typeof name === 'string'
  } catch {
    // Of a proxy, or of a member that throws: what is wrong is told when it is written as JSON.
    return false
  }
}
