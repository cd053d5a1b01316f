import { asciiOf } from '../../../../bytes.ts'
import { isPlaceholder } from '../../../../decode/plausible.ts'
import type { Json } from '../../../../model/index.ts'
import { table } from '../../../../table.ts'

/** Of 34 characters: a prefix that names the resource, and 32 hexadecimal digits (the API's specification). */
export const PREFIXES: Record<string, string> = table({
  AC: 'account',
  VA: 'service',
  YE: 'entity',
  YF: 'factor',
  YC: 'challenge',
  YK: 'access token',
  NT: 'notification',
  YW: 'webhook',
  CR: 'credential',
  HJ: 'template',
  NO: 'debugger event',
})

const SID = /^[A-Z]{2}[0-9a-fA-F]{32}$/
const LENGTH = 34

/** Why a value is no SID with this prefix; undefined when it is one, or was taken out before the capture. */
export function sidFault(value: Json | undefined, prefix: string): string | undefined {
  if (typeof value !== 'string') return 'no text'
  if (isPlaceholder(value) || (SID.test(value) && value.startsWith(prefix))) return undefined
  if (value === '') return 'it is empty'
  if (value !== value.trim()) return 'a blank before or after it'
  const own = value.slice(0, 2)
  if (!value.startsWith(prefix)) {
    if (own.toUpperCase() === prefix) return `its prefix is not written ${prefix}`
    const other = PREFIXES[own]
    return other === undefined
      ? `it does not begin with ${prefix}`
      : `${own} is the prefix of ${withArticle(other)} SID`
  }
  return value.length === LENGTH
    ? 'a character that is no hexadecimal digit'
    : `${value.length} characters instead of ${LENGTH}`
}

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

/** The prefix of bytes that are the text of a SID, as Twilio's challenges and user handles are in every example. */
export function sidInBytes(bytes: Uint8Array): { prefix: string; sid: string } | undefined {
  if (bytes.length !== LENGTH) return undefined
  const sid = String.fromCharCode(...bytes)
  return SID.test(sid) ? { prefix: sid.slice(0, 2), sid } : undefined
}

const OF_PASSKEYS = /^Y[FCE][0-9a-f]{32}$/

/** Twilio's challenges and user ids: the SID of the factor, the challenge or the entity as text. */
export const isTwilioSid = (bytes: Uint8Array): boolean => OF_PASSKEYS.test(asciiOf(bytes) ?? '')
