import { latin1Of } from '../bytes.ts'
import { MAX_FIELD_BYTES, MAX_INPUT_BYTES } from '../limits.ts'
import type { Skipped, Source } from '../model/index.ts'
import { decodeUtf8 } from '../utf8.ts'
import { decoded } from './encoding.ts'
import { magicOf } from './magic.ts'

export type About = Pick<Source, 'name' | 'how'>

/** What one file gave: itself, or what was packed in it. */
export interface Read {
  sources: Source[]
  skipped: Skipped[]
}

/** Who writes `"$FILE"` where nothing is in it would else get the working directory judged. */
export const EMPTY_PATH = 'a path is empty; is a variable not set? "." is the working directory'

/** A path that is none: JSON, or a text of several lines. No file is looked for by it, nor taken for a pattern. */
export const isPasted = (path: string): boolean => /[\r\n]|^\s*[[{]\s*"/.test(path)

/** For whoever pastes a payload where its place is asked for. */
export const PASTED =
  'a path was expected, received the text itself; pipe it into "passkey-lint -", or save it and name the file'

export const TOO_LARGE = `larger than ${MAX_INPUT_BYTES / 1024 / 1024} MiB`

export const unreadable = (why: string, about: About): Source => ({ ...about, text: '', unreadable: why })

/** Bytes that hold no text: what they look like. */
export const binary = (what: string, about: About): Source => ({ ...about, text: '', binary: what })

/** A zero byte nearer to the beginning than this, and it is no plain text. */
const NEAR = 64

/** Makes a source of bytes: text, in whatever encoding, or what the bytes look like. */
export function sourceOf(bytes: Uint8Array, about: About): Source {
  if (bytes.length > MAX_INPUT_BYTES) return unreadable(TOO_LARGE, about)
  const magic = magicOf(bytes)
  if (magic) return binary(magic.what, about)
  const [first = 0] = bytes
  // Nearly every input: UTF-8 without a mark.
  const plain = first < 0x80 && !bytes.subarray(0, NEAR).includes(0) ? decodeUtf8(bytes) : undefined
  if (plain !== undefined) return { ...about, text: plain }
  const text = decoded(bytes)
  if (text !== undefined) return { ...about, ...text }
  const source = binary(rawBytes(bytes), about)
  return bytes.length <= MAX_FIELD_BYTES ? { ...source, bytes } : source
}

/** Units of the beginning in which the first key of an attestation object stands. */
const CBOR_HEAD = 24

/** Bytes that are no text. An attestation object is a CBOR map of `fmt`, `attStmt` and `authData` (WebAuthn Level 3 §6.5.4). */
function rawBytes(bytes: Uint8Array): string {
  const head = latin1Of(bytes.subarray(0, CBOR_HEAD))
  const map = ((bytes[0] ?? 0) & 0xe0) === 0xa0
  if (map && /cfmt|gattStmt|hauthData/.test(head)) return 'the raw bytes of a CBOR attestation object'
  // DER: the public key of getPublicKey(), an ECDSA signature, a certificate.
  if (bytes[0] === 0x30) return 'raw bytes, perhaps DER'
  return 'raw bytes'
}
