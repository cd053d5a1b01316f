import { MAX_LOOK } from '../limits.ts'
import type { Skipped } from '../model/index.ts'
import { siteFileOf } from '../webauthn/site-files/names.ts'
import { decoded } from './encoding.ts'
import { magicOf } from './magic.ts'

/** How files are named in which people keep a capture, or pack one: they are read, whatever is in them. */
const READ =
  /\.(?:json[5c]?|jsonl|ndjson|json-?seq|har|txt|text|log|out|err|md|markdown|curl|https?|rest|ya?ml|eml|html?|csv|tsv|xml|bru|sh|bash|ps1|bat|cmd|tf|hcl|form|gz|tgz|zip|tar)$/i

/** Programs, and what is made of them: what they hold is no capture, and nobody's evidence. */
const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|go|rs|java|kts?|swift|[ch]|cpp|cs|exs?|css|s[ac]ss|svg|map|lock|ico|[to]tf|eot|woff2?|class|jar|pyc|so|dll|exe|wasm)$/i

/** By what text shows that it may hold a payload. */
const SIGNS =
  /rawId|raw_id|clientDataJSON|client_data_json|attestationObject|authenticatorData|pubKeyCredParams|authn_response|allowCredentials|passkey|webauthn|NotAllowedError|\b(?:YF|YC|VA)[0-9a-fA-F]{32}\b|\b60\d{3}\b/

/** What nobody keeps a capture in: the system's and tools' own. In one folder with a dot a site serves files for everybody (RFC 8615). */
export const isHidden = (name: string): boolean =>
  name === 'node_modules' || (name.startsWith('.') && name !== '.well-known')

/** Whether a name says by itself that the file is read. */
export const isRead = (name: string): boolean => READ.test(name) || siteFileOf(name) !== undefined

/** Whether a name says by itself that it is not; nobody opens it. */
export const isCode = (name: string): boolean => CODE.test(name)

/** Why a file is not read that nobody named: by its first bytes, where its name does not tell. Undefined: it is. */
export function passedBy(name: string, bytes: Uint8Array): Omit<Skipped, 'path'> | undefined {
  if (isRead(name)) return undefined
  if (isCode(name)) return { because: 'source code' }
  const magic = magicOf(bytes)
  if (magic?.packed !== undefined) return undefined
  if (magic)
    return magic.lost === undefined ? { because: magic.what } : { because: `${magic.what}: ${magic.lost}`, lost: true }
  const text = bytes.length === 0 ? { text: '' } : decoded(bytes.subarray(0, MAX_LOOK))
  if (text === undefined) return { because: 'data that is no text', lost: true }
  return SIGNS.test(text.text) ? undefined : { because: 'text without a sign of a payload' }
}
