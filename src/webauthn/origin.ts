import { remembering } from '../remembered.ts'
import { table } from '../table.ts'

/** How an origin is written: HTML "ASCII serialisation of an origin", RFC 6454 §6.2; WebAuthn Level 3 §5.8.1. */

export interface OriginParts {
  scheme: string
  user: string | undefined
  host: string
  port: string | undefined
  /** Path, query and fragment. */
  rest: string
}

const WEB = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(?:([^/?#@]*)@)?(\[[^\]]*\]|[^/?#:@]*)(?::(\d*))?(.*)$/s
/** By scheme; a browser leaves them out. */
export const DEFAULT_PORTS: Readonly<Record<string, string>> = table({ https: '443', http: '80' })

/** Native apps, extensions and web views name themselves so. Go's webauthn library takes the first eight. */
const NOT_WEB = [
  'android:apk-key-hash:',
  'android:apk-key-hash-sha256:',
  'android:apk-key-id:',
  'ios:bundle-id:',
  'ios:bundle-key:',
  'chrome-extension://',
  'moz-extension://',
  'file://',
  'ms-appx://',
  'ms-appx-web://',
  'safari-web-extension://',
  'capacitor://',
  'ionic://',
  'tauri://',
  'app://',
]

export const isNotWeb = remembering((origin) => NOT_WEB.some((prefix) => origin.startsWith(prefix)))

/** `null` for a text that is none. */
const splitOnce = remembering((origin): Readonly<OriginParts> | null => {
  const found = WEB.exec(origin)
  if (!found) return null
  const [, scheme = '', user, host = '', port, rest = ''] = found
  return { scheme, user, host, port, rest }
})

export const splitOrigin = (origin: string): Readonly<OriginParts> | undefined => splitOnce(origin) ?? undefined

/** The host of a page in lower case; undefined for apps and extensions, and for what has none. */
export const webHostOf = (origin: string): string | undefined =>
  isNotWeb(origin) ? undefined : splitOrigin(origin)?.host.toLowerCase() || undefined

/** Four numbers, or IPv6 in brackets. */
export const isIpLiteral = (host: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.startsWith('[')

/** http is a secure context only on the own machine (W3C Secure Contexts §3.1). */
export const isLocalhost = (host: string): boolean => host === 'localhost' || host.endsWith('.localhost')

/** Why a text is no origin as a browser writes it; undefined when it is one, and for names of apps. */
export const formFault = (origin: string): string | undefined => formFaultOnce(origin) ?? undefined

const formFaultOnce = remembering((origin) => formFaultIn(origin) ?? null)

function formFaultIn(origin: string): string | undefined {
  if (origin === 'null') return 'an opaque origin, that of a sandboxed frame or a data: page, has no credentials'
  if (isNotWeb(origin)) return undefined
  if (origin !== origin.trim()) return 'it has a blank at its start or end'
  const parts = splitOrigin(origin)
  if (!parts) return /^[a-z][a-z0-9+.-]*:/i.test(origin) && !/^[^:]*:\d+$/.test(origin) ? undefined : 'it has no scheme'
  const { scheme, user, host, port, rest } = parts
  if (host === '') return 'it has no host'
  if (user !== undefined) return 'it has user information before an "@"'
  if (rest === '/') return 'it ends with a slash'
  if (rest !== '') return 'it has a path, a query or a fragment'
  if (port === '') return 'it has a colon without a port'
  if (port !== undefined && port === DEFAULT_PORTS[scheme.toLowerCase()])
    return `it names port ${port}, the default of ${scheme.toLowerCase()}, which is left out`
  if (/[A-Z]/.test(scheme + host)) return 'it has capital letters in its scheme or host'
  if (/[^\u0021-\u007e]/.test(host)) return 'its host has letters outside ASCII, which are written as xn--'
  return undefined
}

/** Which part of an origin is not that of the expected one. Undefined when they are equal. */
export function originDifference(received: string, expected: string): string | undefined {
  if (received === expected) return undefined
  if (received.toLowerCase() === expected.toLowerCase()) return 'only the case of letters differs'
  if (`${received}/` === expected) return 'the expectation ends with a slash, which no origin has'
  if (received === `${expected}/`) return 'it ends with a slash'
  const is = splitOrigin(received)
  const wanted = splitOrigin(expected)
  if (!is || !wanted || isNotWeb(received) !== isNotWeb(expected))
    return isNotWeb(received) && !isNotWeb(expected)
      ? 'it is that of an app or extension, not of a page'
      : isNotWeb(expected) && !isNotWeb(received)
        ? 'it is that of a page, not of an app or extension'
        : 'it is that of another app'
  const differs = [
    is.scheme === wanted.scheme ? '' : 'the scheme',
    is.host === wanted.host ? '' : hostDifference(is.host, wanted.host),
    portOf(is) === portOf(wanted) ? '' : 'the port',
    is.rest === wanted.rest ? '' : 'the path, which no origin has',
  ].filter((part) => part !== '')
  return differs.length === 0 ? 'only the default port differs, which is left out' : `${differs.join(' and ')} differs`
}

function hostDifference(received: string, expected: string): string {
  if (received === `www.${expected}` || expected === `www.${received}`) return 'the host, by "www." alone,'
  return received.endsWith(`.${expected}`) || expected.endsWith(`.${received}`)
    ? 'the host, by a subdomain,'
    : 'the host'
}

const portOf = (parts: OriginParts): string => parts.port || DEFAULT_PORTS[parts.scheme] || ''

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
