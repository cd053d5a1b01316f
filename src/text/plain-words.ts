import { fold } from './sensitive-names.ts'

/** Names of the standard's own members, whose values are no secret whoever holds them. */
const PUBLIC: ReadonlySet<string> = new Set([
  ...['id', 'rawid', 'type', 'authenticatorattachment', 'clientdatajson', 'attestationobject', 'authenticatordata'],
  ...['publickey', 'publickeyalgorithm', 'transports', 'challenge', 'origin', 'toporigin', 'crossorigin', 'rpid'],
  ...['alg', 'fmt', 'attestation', 'userverification', 'residentkey', 'hints', 'timeout', 'kty', 'crv', 'clientid'],
  ...['status', 'factortype', 'granttype', 'url', 'method', 'mimetype'],
])

/** Whether a name says of its value that it may be seen, in a text of which nothing else is known. */
export const isPublicName = (name: string): boolean => PUBLIC.has(fold(name))

/** What parts words in prose, code and paths. */
const TOKENS = /[^\s\p{Cc}\p{Cf}\p{Cs}{}[\](),:;"'`<>=&?!|/\\“”‘’]+/gu
/** Lower case, Capitals, ALL CAPITALS, camelCase, with a small number behind; joined by dashes and dots. */
const WORD = /^(?:[A-Za-z]?[a-z]{0,19}(?:[A-Z][a-z]{1,19}){0,5}|[A-Z]{1,19})\d{0,3}$/
const SMALL_NUMBER = /^[-+]?\d{1,5}(?:\.\d{1,3})?$/

const isWordy = (token: string): boolean =>
  SMALL_NUMBER.test(token) ||
  token.split(/[-._…]/).every((part) => part === '' || WORD.test(part) || !/[\w]/.test(part))

/** The words of a text of which nobody knows what it is; what could be a key, a code or a token becomes `…`. */
export const plainWords = (text: string): string => text.replaceAll(TOKENS, (token) => (isWordy(token) ? token : '…'))
