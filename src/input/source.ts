import { isUtf8 } from 'node:buffer'
import { MAX_INPUT_BYTES } from '../limits.ts'
import type { Source } from '../model/index.ts'
import { magicOf, rawBytes } from './looks-like.ts'

export const TOO_LARGE = `larger than ${MAX_INPUT_BYTES / 1024 / 1024} MiB`

type About = Pick<Source, 'name' | 'how'>

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
