/** The origin of an Android app names its signing certificate: base64url of SHA-256, 43 characters. */
const PREFIX = /^android:apk-key-hash(?:-sha256)?:/
const SHA256 = /^[\w-]{43}$/
/** The older form, of SHA-1. */
const SHA1 = /^[\w-]{27}$/

/** What follows the prefix, or undefined for other origins. */
export function keyHashOf(origin: unknown): string | undefined {
  if (typeof origin !== 'string') return undefined
  const prefix = PREFIX.exec(origin)?.[0]
  return prefix === undefined ? undefined : origin.slice(prefix.length)
}

export const isSha1Form = (hash: string): boolean => SHA1.test(hash)

/** Why a text is no key hash, undefined when it is one of either form. */
export function keyHashFault(hash: string): string | undefined {
  if (SHA256.test(hash) || SHA1.test(hash)) return undefined
  if (hash === '') return 'the hash is missing'
  if (/^[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2})+$/.test(hash)) return 'it is hex with colons, as keytool prints a fingerprint'
  if (/^(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$/.test(hash)) return 'it is hex'
  if (hash.endsWith('=')) return 'it is padded'
  if (/[+/]/.test(hash)) return 'it is standard base64'
  return /^[\w-]+$/.test(hash) ? `it has ${hash.length} characters` : 'it has characters that base64url does not have'
}
