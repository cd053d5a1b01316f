import { asciiOf } from '../bytes.ts'
import { decodeEitherBase64 } from '../text/encodings.ts'
import type { Cause, GroupId } from './group.ts'
import { MAX_LINE } from './normalise.ts'

const ORIGIN = /\b(https?):\/\/([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?(\/?)/gi
const APK = /android:apk-key-hash:[\w+/=-]{20,}/
/** Values in quotes or brackets, of the length that challenges and ids have. */
const VALUE = /["'`([]([A-Za-z0-9+/_=-]{16,1400})["'`)\]]/g

interface Origin {
  scheme: string
  host: string
  port: string
  slash: string
}

/**
 * Causes that the values in a text decide, for a text of this group: what the two sides of a comparison have in common
 * says more than that they differ. The values themselves are never repeated.
 */
export function causesOfValues(group: GroupId, text: string): Cause[] {
  const line = text.slice(0, MAX_LINE * 4)
  const found = [
    ...(group === 'origin' || group === 'rp-id' ? originCauses(line) : []),
    ...(group === 'challenge' || group === 'id-encoding' || group === 'user-handle' ? valueCauses(line) : []),
  ]
  if (/\bb'[A-Za-z0-9+/_=\\-]{8,}'/.test(line))
    found.push({
      text: "A value is written b'…': Python's str() of bytes. Decode it (value.decode()) or encode the bytes as base64url.",
    })
  return found
}

function originCauses(text: string): Cause[] {
  if (APK.test(text))
    return [
      {
        text: 'One side is android:apk-key-hash:…, which is what an Android app has for an origin: add it to the expected origins, once for each signing key.',
        rules: ['client-data-origin-android-hash'],
      },
    ]
  const [one, other] = distinct([...text.matchAll(ORIGIN)].map(originOf))
  if (!one || !other) return []
  if (one.scheme !== other.scheme && one.host === other.host)
    return [
      {
        text: 'The two differ in the scheme: a proxy ends TLS and the server takes its own address for http. Configure the origin as the browser has it (https://…), or let the server trust X-Forwarded-Proto.',
      },
    ]
  if (one.host === other.host && one.port !== other.port)
    return [
      {
        text: 'The two differ in the port: the origin of the page counts, not that of the API or the development server.',
      },
    ]
  if (one.host === other.host)
    return [{ text: 'The two differ in a slash: an origin has none at its end (HTML §7.1.1).' }]
  if (one.host.endsWith(`.${other.host}`) || other.host.endsWith(`.${one.host}`))
    return [
      {
        text: 'One host is a subdomain of the other: the RP ID may be the parent, but each origin has to be expected by its full name.',
      },
    ]
  return []
}

const originOf = ([, scheme = '', host = '', port = '', slash = '']: RegExpMatchArray): Origin => ({
  scheme: scheme.toLowerCase(),
  host: host.toLowerCase(),
  port,
  slash,
})

function distinct(origins: readonly Origin[]): Origin[] {
  const seen = new Set<string>()
  return origins.filter((origin) => {
    const key = Object.values(origin).join()
    return !seen.has(key) && seen.add(key)
  })
}

function valueCauses(text: string): Cause[] {
  const values = [...new Set([...text.matchAll(VALUE)].map(([, value = '']) => value))]
  const [one, other] = values
  if (one === undefined || other === undefined) return []
  if (plain(one) === plain(other))
    return [{ text: 'The two are the same bytes: one is standard base64 or padded, the other base64url.' }]
  if (again(one) === plain(other) || again(other) === plain(one))
    return [
      { text: 'One is the base64url text of the other: it was encoded once more.', rules: ['base64-encoded-twice'] },
    ]
  return []
}

/** One text for the same bytes in either alphabet, padded or not. */
const plain = (value: string): string => value.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

/** The text as whose base64url form it may stand. */
const again = (value: string): string => plain(asciiOf(decodeEitherBase64(value) ?? new Uint8Array()) ?? '')

/** Who threw, by the files, packages and classes that a stack or a log names. */
const THROWERS: readonly (readonly [pattern: RegExp, who: string])[] = [
  [/\b(?:chrome|moz|safari-web)-extension:\/\//, 'a browser extension'],
  [/@simplewebauthn[\\/]server/, 'SimpleWebAuthn on the server'],
  [/@simplewebauthn[\\/]browser/, 'SimpleWebAuthn in the browser'],
  [/\bfido2-lib\b/, 'fido2-lib'],
  [/\bwebauthn[\\/](?:helpers|registration|authentication)[\\/]\w+\.py/, 'py_webauthn'],
  [/\bfido2[\\/](?:server|webauthn|cose|ctap2?)\w*\.py/, 'python-fido2'],
  [/\bcom\.webauthn4j\./, 'webauthn4j'],
  [/\bcom\.yubico\.webauthn\./, 'java-webauthn-server'],
  [/\bFido2NetLib\b|\bFido2\.[A-Z]\w+\(/, 'fido2-net-lib'],
  [/go-webauthn[\\/]webauthn|duo-labs[\\/]webauthn/, 'go-webauthn'],
  [/\bwebauthn_rs(?:_core)?::/, 'webauthn-rs'],
  [/\blib[\\/]webauthn[\\/]\w+\.rb|\bWebAuthn::[A-Z]/, 'webauthn-ruby'],
  [/web-auth[\\/]webauthn-lib|Webauthn\\\\?(?:Authenticator|Exception|Ceremony)/, 'web-auth/webauthn-framework'],
  [/\blbuchs[\\/]WebAuthn/i, 'lbuchs/WebAuthn'],
  [/\bandroidx\.credentials\./, 'Android Credential Manager'],
]

/** The first of them, or undefined. */
export const throwerIn = (text: string): string | undefined => THROWERS.find(([pattern]) => pattern.test(text))?.[1]
