import type { Choices } from '../choices.ts'
import { mutateBytes } from './bytes.ts'
import { mutateText } from './text.ts'

const BASE64URL = /^[A-Za-z0-9_-]{8,}$/

export const isEncoded = (text: string): boolean => BASE64URL.test(text)

/** Bytes as people spell them who do not spell them in base64url. */
const SPELLINGS: ((bytes: Buffer, choices: Choices) => string)[] = [
  (bytes) => bytes.toString('base64'),
  (bytes) => bytes.toString('hex'),
  (bytes) => bytes.toString('base64url').replace(/(.{64})/g, '$1\n'),
  (bytes) => encodeURIComponent(bytes.toString('base64')),
  (bytes) => Buffer.from(bytes.toString('base64url')).toString('base64url'),
  (bytes) => `${bytes.toString('base64url')}=`,
  (bytes) => `[${bytes.join(',')}]`,
  (bytes) => bytes.toString('latin1'),
  (bytes) => bytes.toString('utf8'),
  (bytes, choices) => `${bytes.toString('base64url').slice(0, choices.below(bytes.length))}…`,
  (bytes) => `data:application/octet-stream;base64,${bytes.toString('base64')}`,
  (bytes, choices) => mutateText(choices, bytes.toString('base64url')),
]

/** Changes the bytes that a text stands for, or how it spells them. */
export function mutateEncoded(choices: Choices, text: string): string {
  const bytes = Buffer.from(text, 'base64url')
  if (choices.once(4)) return choices.of(SPELLINGS)(bytes, choices)
  return Buffer.from(mutateBytes(choices, bytes)).toString('base64url')
}
