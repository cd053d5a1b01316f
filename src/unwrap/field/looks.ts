import { MAX_FIELDS_TEXT } from '../../limits.ts'

/** Client data that somebody decoded is short. */
const MAX_CLIENT_DATA = 16 * 1024
/** UTF-16 units by which a text is known. */
const HEAD = 2000

/** Digits of an encoding at the beginning: 16 in a row, or bytes in groups; a PEM; a list of bytes. */
const DIGITS =
  /^["'`<]{0,3}(?:data:[\w/+.-]{0,60};base64,|[bruhx]["']|b64'|Buffer )?(?:[\w+/%=-]{16,}|(?:(?:0x|\\x)?[0-9a-fA-F]{2}[\s:,]{0,2}){4,}|0{4,16}:? )|^-----BEGIN |^\[\s{0,9}-?(?:0x)?[\da-fA-F]{1,3}\s{0,9}[, ]/
/** A name of a field, and what may stand between it and its value. */
const NAME =
  /^[^\n]{0,60}?(?:attestation_?-?object|client_?-?data|auth(?:enticator)?_?-?data|signature|\bsig\b|public_?-?key|cose|cert|aaguid|\bid\b|raw_?-?id|user_?-?handle|x5c|challenge)[^\n]{0,60}?(?:[:=|>]|\n)/im
const OBJECT = /^\{\s{0,9}"(?:0|type|challenge|origin)"\s{0,9}:/

/** Cheap: whether the whole text may be a field or a list of fields. */
export function looksBare(text: string): boolean {
  if (text.length > MAX_FIELDS_TEXT) return false
  const head = text.slice(0, HEAD).replace(/^\s*(?:(?:```|~~~)\w*\s)?\s*/, '')
  if (head.startsWith('{'))
    return OBJECT.test(head) && (text.length > MAX_CLIENT_DATA ? /^\{\s*"(?:0|type":\s*"Buffer)"/.test(head) : true)
  return DIGITS.test(head) || NAME.test(head)
}
