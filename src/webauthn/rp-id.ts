import { remembering } from '../remembered.ts'
import { DEFAULT_PORTS, isIpLiteral } from './origin.ts'

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const EXTENSION_ID = /^[a-p]{32}$/

/** What `rpIdFault` says of a top-level domain, which is also the form of a host in an intranet. */
export const ONE_LABEL = 'it is one label; only localhost may be'

/** Where options have it: `rp.id` (WebAuthn Level 3 §5.4.2) or `rpId` (§5.5). */
export const RP_ID_PATHS = { 'creation-options': ['rp', 'id'], 'request-options': ['rpId'] } as const

/** An extension's page has the extension's id as its host, and may name it. */
export const isExtensionId = (id: string): boolean => EXTENSION_ID.test(id)

/** Whether a page of that host may use the RP ID: it is the host or a parent domain of it (§5.1.3 step 8). */
export const isRpIdOfHost = (rpId: string, host: string): boolean => host === rpId || host.endsWith(`.${rpId}`)

/** RFC 1035 §2.3.4: a name of more labels is none. */
const MOST_LABELS = 127

/** The same of any of several RP IDs: looked up by what a host ends in, not tried one after the other. */
export function isHostOfAny(host: string, rpIds: ReadonlySet<string>): boolean {
  if (rpIds.has(host)) return true
  let dot = host.length
  for (let labels = 0; labels < MOST_LABELS && dot > 0; labels++) {
    dot = host.lastIndexOf('.', dot - 1)
    if (dot < 0) return false
    if (rpIds.has(host.slice(dot + 1))) return true
  }
  return false
}

/** Why a text is no RP ID (a valid domain string, WebAuthn Level 3 §5.1.2), or undefined when it is one. */
export function rpIdFault(id: string): string | undefined {
  if (id.trim() === '') return 'it is empty'
  if (id.includes('://')) return 'it has a scheme'
  if (id.includes('*')) return 'it has a wildcard'
  if (id.includes('/')) return 'it has a path'
  if (id.includes('@')) return 'it is an e-mail address'
  if (isIpLiteral(id) || /:.*:/.test(id)) return 'it is an IP address'
  if (id.includes(':')) return 'it has a port'
  if (/[A-Z]/.test(id)) return 'it has capital letters; browsers compare with the lower-case domain'
  if (/\s/.test(id)) return 'it has a blank'
  if (/[^\u0020-\u007e]/.test(id)) return 'it has letters outside ASCII; write the xn-- form'
  const labels = id.split('.')
  if (!labels.every((label) => LABEL.test(label)) || id.length > 253) return 'it is no domain name'
  return labels.length > 1 || id === 'localhost' ? undefined : ONE_LABEL
}

/** A text that may have been hashed as the RP ID. */
export interface Hashed {
  text: string
  /** `rp-id`: a caller at that origin may use it (WebAuthn Level 3 §5.1.3 step 8). `app-id`: of FIDO U2F (§10.1.1). */
  kind: 'rp-id' | 'app-id' | 'other'
  /** What it is, in a few words. */
  what: string
  fromOrigin?: boolean
}

const MAX_PARENTS = 8
/** Where people put the AppID of U2F; the last one is Google's own. */
const APP_ID_PATHS = [
  '/app-id.json',
  '/appid.json',
  '/app-id',
  '/appid',
  '/appID',
  '/u2f/app-id.json',
  '/u2f/appid',
  '/u2f',
  '/origins.json',
]
const GOOGLE_APP_ID = 'https://www.gstatic.com/securitykey/origins.json'

interface Host {
  host: string
  port: string
  protocol: string
}

/** The texts, likeliest first: made one by one, since the first one mostly fits. */
export function* hashedTexts(sources: {
  origin?: string | undefined
  expected?: string | undefined
}): Generator<Hashed, void> {
  const { origin, expected } = sources
  if (expected !== undefined) yield { text: expected, kind: 'rp-id', what: 'the expected RP ID' }
  const parsed = (origin !== undefined && hostOf(origin)) || undefined
  if (parsed) yield* ofHost(parsed.host)
  if (origin !== undefined) yield* ofOrigin(origin, parsed)
  if (expected !== undefined) yield* misspelt(expected, 'the expected RP ID')
  if (parsed) yield* appIds(parsed)
  // An RP ID like any other: that another host's origin may not use it is for a rule about origins (§5.11 allows some).
  if (parsed?.host !== 'localhost') yield { text: 'localhost', kind: 'rp-id', what: 'the name of a developer machine' }
  if (parsed && parsed.host !== '127.0.0.1')
    yield { text: '127.0.0.1', kind: 'other', what: 'the address of a developer machine' }
  yield { text: '', kind: 'other', what: 'an empty text' }
  for (const text of ['undefined', 'null']) yield { text, kind: 'other', what: 'a missing value turned into text' }
}

/** `example.com` or `example.com:8443`: an origin whose scheme was lost still has its host. */
const BARE_HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?\/?$/i

/** `null` for an origin without a host. */
const hostOf = remembering((origin): Host | null => {
  try {
    const { hostname, port, protocol } = new URL(BARE_HOST.test(origin) ? `https://${origin}` : origin)
    return hostname === '' ? null : { host: hostname, port, protocol }
  } catch {
    return null
  }
})

/** The host itself and its parents. Which of them are public suffixes is not known here; a single label is none. */
function* ofHost(host: string): Generator<Hashed, void> {
  yield { text: host, kind: 'rp-id', what: 'the host of the origin', fromOrigin: true }
  const labels = isIpLiteral(host) ? [] : host.split('.').slice(-MAX_PARENTS)
  for (let i = 1; i < labels.length; i++) {
    const text = labels.slice(i).join('.')
    const single = i === labels.length - 1 && text !== 'localhost'
    yield single
      ? { text, kind: 'other', what: 'the top-level domain alone' }
      : { text, kind: 'rp-id', what: 'a parent domain of the origin' }
  }
}

function* ofOrigin(origin: string, parsed: Host | undefined): Generator<Hashed, void> {
  const what = 'the whole origin instead of its host'
  yield { text: origin, kind: 'other', what }
  yield { text: `${origin}/`, kind: 'other', what: 'the whole origin with a slash' }
  if (!parsed) return
  const { host, port, protocol } = parsed
  const ports = [port, DEFAULT_PORTS[protocol.slice(0, -1)] ?? ''].filter((text) => text !== '')
  for (const text of ports) yield { text: `${host}:${text}`, kind: 'other', what: 'the host with its port' }
  yield { text: `${protocol}//${host}`, kind: 'other', what }
  yield* misspelt(host, 'the host')
  const raw = /^[a-z][a-z\d+.-]*:\/\/([^/:?#]+)/i.exec(origin)?.[1]
  if (raw !== undefined && raw !== host)
    yield { text: raw, kind: 'other', what: 'the host as it is spelt, not in lower-case ASCII' }
}

function* misspelt(name: string, what: string): Generator<Hashed, void> {
  yield { text: name.toUpperCase(), kind: 'other', what: `${what} in upper case` }
  yield { text: `www.${name}`, kind: 'other', what: `${what} with "www." in front` }
  yield { text: `${name}.`, kind: 'other', what: `${what} with a dot at the end` }
  yield { text: `${name}/`, kind: 'other', what: `${what} with a slash at the end` }
  yield { text: `//${name}`, kind: 'other', what: `${what} with slashes in front` }
  yield { text: `https://${name}`, kind: 'other', what: `${what} with the scheme in front` }
}

/** FIDO AppID and Facet Specification §3.1: an https URL of the same site. */
function* appIds({ host, port }: Host): Generator<Hashed, void> {
  const what = 'a FIDO U2F AppID'
  const bases = [port === '' ? host : `${host}:${port}`]
  const labels = host.split('.')
  for (let i = 1; i + 1 < labels.length && i < MAX_PARENTS; i++) bases.push(labels.slice(i).join('.'))
  for (const base of bases)
    for (const path of APP_ID_PATHS) yield { text: `https://${base}${path}`, kind: 'app-id', what }
  yield { text: GOOGLE_APP_ID, kind: 'app-id', what }
}
