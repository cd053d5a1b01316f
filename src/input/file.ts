import { isUtf8 } from 'node:buffer'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { MAX_INPUT_BYTES } from '../limits.ts'
import type { Source } from '../model/index.ts'

type About = Pick<Source, 'name' | 'how'>

/** Reads one file, or a pipe that has a path (`<(pbpaste)`). What goes wrong is said in the source. */
export async function readFile(path: string, about: About): Promise<Source> {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) return await readStream(createReadStream(path), about)
    if (stat.size > MAX_INPUT_BYTES) return unreadable(TOO_LARGE, about)
    return sourceOf(readFileSync(path), about)
  } catch (error) {
    return unreadable(whyNot(error), about)
  }
}

/** Reads a stream to its end, or until it is larger than the limit. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, about: About): Promise<Source> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      const bytes =
        typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      size += bytes.length
      if (size > MAX_INPUT_BYTES) return unreadable(TOO_LARGE, about)
      chunks.push(bytes)
    }
  } catch (error) {
    return unreadable(whyNot(error), about)
  }
  return sourceOf(Buffer.concat(chunks, size), about)
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'a link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
}

/** Why the system refused, without the path: messages of Node hold the absolute one. */
function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return REASONS[code] ?? `cannot be read (${code})`
}

const TOO_LARGE = `larger than ${MAX_INPUT_BYTES / 1024 / 1024} MiB`

/** Makes a source of bytes: UTF-8, or UTF-16 that says so with a byte order mark; all else is binary. */
export function sourceOf(bytes: Buffer, about: About): Source {
  if (bytes.length > MAX_INPUT_BYTES) return unreadable(TOO_LARGE, about)
  // PowerShell's `>` writes UTF-16 with a mark.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { ...about, text: bytes.subarray(2).toString('utf16le') }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { ...about, text: bigEndian(bytes.subarray(2)) }
  const magic = magicOf(bytes)
  if (magic !== undefined || !isUtf8(bytes)) return { ...about, text: '', binary: magic ?? rawBytes(bytes) }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return { ...about, text: bytes.toString('utf8', marked ? 3 : 0) }
}

export const unreadable = (why: string, about: About): Source => ({ ...about, text: '', unreadable: why })

function bigEndian(bytes: Buffer): string {
  // swap16 works in place and wants whole units.
  const units = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  return units.swap16().toString('utf16le')
}

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0))

/** What the first bytes of a file say: formats that are mistaken for a capture, or hold one. */
const MAGIC: readonly (readonly [number[], string])[] = [
  [[0x89, ...ascii('PNG')], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [ascii('GIF8'), 'a GIF image'],
  [[0x1f, 0x8b], 'gzip data; unpack it first'],
  [[...ascii('PK'), 3, 4], 'a ZIP archive; unpack it first'],
  [ascii('%PDF-'), 'a PDF document'],
]

function magicOf(bytes: Uint8Array): string | undefined {
  return MAGIC.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1]
}

/** Units of the beginning in which the first key of an attestation object stands. */
const CBOR_HEAD = 24

/** Bytes that are no text. An attestation object is a CBOR map of `fmt`, `attStmt` and `authData` (WebAuthn Level 3 §6.5.4). */
function rawBytes(bytes: Buffer): string {
  const head = bytes.toString('latin1', 0, CBOR_HEAD)
  const map = ((bytes[0] ?? 0) & 0xe0) === 0xa0
  if (map && /cfmt|gattStmt|hauthData/.test(head)) return 'the raw bytes of a CBOR attestation object'
  // DER: the public key of getPublicKey(), an ECDSA signature, a certificate.
  if (bytes[0] === 0x30) return 'raw bytes, perhaps DER'
  return 'raw bytes'
}
