import { MAX_FIELDS_TEXT } from '../../limits.ts'

/** Client data that somebody decoded is short. */
const MAX_CLIENT_DATA = 16 * 1024
/** UTF-16 units by which a text is known. */
const HEAD = 2000

/** Digits of an encoding at the beginning: 16 in a row, or bytes in groups; a PEM; a list of bytes. */
const DIGITS =
  /^["'`<]{0,3}(?:data:[\w/+.-]{0,60};base64,|[bruhx]["']|b64'|Buffer )?(?:[\w+/%=-]{16,}|(?:(?:0x|\\x)?[0-9a-fA-F]{2}[\s:,]{0,2}){4,}|0{4,16}:? )|^-----BEGIN |^b["']|^[["]\s{0,9}["{][\w\\]|^(?:new )?(?:Uint8Array|Int8Array|Buffer\.from|bytes|bytearray|byteArrayOf)\(|^\[\s{0,9}-?(?:0x)?[\da-fA-F]{1,3}\s{0,9}[, ]/
/** A name of a field, and what may stand between it and its value. */
const NAME =
  /^[^\n]{0,60}?(?:attestation_?-?object|client_?-?data|auth(?:enticator)?_?-?data|signature|\bsig\b|public_?-?key|cose|cert|aaguid|\bid\b|raw_?-?id|user_?-?handle|x5c|challenge)[^\n]{0,60}?(?:[:=|>]|\n)/im
/** The rest of a JSON object, from within a value on. */
const REST = /^\s{0,99}"?[\w+/=-]{0,20000}"\s{0,9},\s{0,99}"\w{1,60}"\s{0,9}:/
const OBJECT = /^\{\s{0,9}"(?:0|type|challenge|origin)"\s{0,9}:/

/** Cheap: whether the whole text may be a field or a list of fields. */
export function looksBare(text: string): boolean {
  if (text.length > MAX_FIELDS_TEXT) return false
  if (REST.test(text)) return false
  const head = text.slice(0, HEAD).replace(/^[\s\u00ad\u200b-\u200f\u2060\ufeff]*(?:(?:```|~~~)\w*\s)?\s*/, '')
  if (head.startsWith('{'))
    return OBJECT.test(head) && (text.length > MAX_CLIENT_DATA ? /^\{\s*"(?:0|type":\s*"Buffer)"/.test(head) : true)
  return DIGITS.test(head) || NAME.test(head)
}

/** A name, perhaps of a member of something, what stands between, and a value: in a line of a log, in prose, in a program. */
export const PAIR =
  /\b((?:raw|credential|cred|response|attestation|cose)?[._ -]?(?:attestation[_ -]?object|client[_ -]?data(?:[_ -]?json)?|auth(?:enticator)?[_ -]?data|signature|sig|public[_ -]?key|cose[_ -]?key|certificate|user[_ -]?handle|raw[_ -]?id|aaguid)(?:[_ -]?(?:base64(?:url)?|b64u?|hex))?)["'`*\]]{0,3}\s{0,3}(?:\([\w ,-]{1,30}\))?\s{0,3}(?::=|=>|->|[:=|]|is\b|was\b)\s{0,3}["'`*<(]{0,3}((?:0x|\\x)?[\w+/%-]{32,}={0,2}(?![\w+/%=-]))/gi
/** Without a name, what nothing else begins like: an attestation object, client data with its type first. */
const BEGINS =
  /^(?:o2(?:Nm|dh|hh)|eyJ0eXBlIjoid2ViYXV0aG4|(?:0x|\\x)?(?:a36(?:3666d74|7617474|8617574)|7b2274797065223a22776562))[\w+/%-]{40,}={0,2}$/
export const TELLING =
  /(?<![\w+/%.=-])(?:\\x|0x)?(?:o2(?:Nm|dh|hh)|eyJ0eXBlIjoid2ViYXV0aG4|a36(?:3666d74|7617474|8617574)|7b2274797065223a22776562)[\w+/%-]{40,}={0,2}/g

/** A member that holds no bytes, with a value that ends where a value does: of `type` only what is one of a credential. */
export const PLAIN =
  /\b((?:credential|cred|response)?[._ -]?(?:authenticator[_ -]?attachment|transports|type(?=["'`*\]]{0,3}\s{0,3}(?::=|=>|->|[:=|])\s{0,3}["'`]?public[_-]?key\b)))["'`*\]]{0,3}\s{0,3}(?::=|=>|->|[:=|])\s{0,3}(?!(?:nil|none|undefined|optional|null)\b)("[^"\n]{1,40}"|'[^'\n]{1,40}'|\[\s?["'][^\]\n]{1,200}\]|[\w-]{1,30}(?=\s{0,9}(?:[,;)}\]|&\n]|$)|\s{1,9}[\w.]{1,40}=))/gi

/** Cheap: whether something like a field stands in a text. */
export const looksAmong = (text: string): boolean => {
  if (text.length > MAX_FIELDS_TEXT) return false
  PAIR.lastIndex = 0
  TELLING.lastIndex = 0
  return PAIR.test(text) || TELLING.test(text) || text.includes('-----BEGIN CERTIFICATE-----')
}

/** The same of a string that is nothing else. */
export const looksTelling = (text: string): boolean =>
  text.length > 60 && text.length <= MAX_FIELDS_TEXT && BEGINS.test(text)

/** A certificate or a public key as PEM (RFC 7468). */
export const PEMS = /-----BEGIN (?:CERTIFICATE|PUBLIC KEY)-----[\w+/=\s]{40,}-----END (?:CERTIFICATE|PUBLIC KEY)-----/g
