import { jsonOf, withBytes } from './credential.ts'
import type { Credential } from './faults.ts'

/** Why this page cannot ask for a passkey, and what to do; undefined where it can. */
export function hindrance(): string | undefined {
  if (location.protocol === 'file:') {
    return 'A page that is opened from disk has no origin that a passkey could belong to. Put the file on an https site; or run "npx serve" in its folder, and open the address on localhost that it prints.'
  }
  if (!isSecureContext) {
    return `Browsers allow passkeys on https and on localhost only; this page is at ${location.origin}.`
  }
  if (typeof PublicKeyCredential === 'undefined') {
    return 'This browser knows no passkeys: it has no PublicKeyCredential. Open the page in another, or outside of the app that shows it.'
  }
  // An RP ID is a domain, WebAuthn Level 3 §5.1.3 step 8.
  if (/^[\d.]+$|^\[/.test(location.hostname)) {
    const { protocol, port, pathname } = location
    const there = `${protocol}//localhost${port && `:${port}`}${pathname}`
    return `A passkey belongs to a domain, and ${location.hostname} is an address. If it is this machine, open ${there}.`
  }
  return undefined
}

/**
 * Why the browser is not asked for a passkey of an RP ID; undefined where it is. Of one that is not the page's own a browser
 * asks its domain for related origins (WebAuthn Level 3 §5.11), which no policy of a page holds back.
 */
export function foreign(rpId: unknown): string | undefined {
  const { hostname } = location
  if (typeof rpId !== 'string' || rpId === hostname || hostname.endsWith(`.${rpId}`)) return undefined
  return `The RP ID is none of this page, which is at ${hostname}: the browser would ask that domain for its related origins, and nothing leaves this page. Make the capture on a page of that domain, and paste it.`
}

/** Made by hand where the browser cannot read JSON itself. */
const read = <Options>(parse: ((json: never) => Options) | undefined, json: object): Options =>
  parse ? parse.call(PublicKeyCredential, json as never) : (withBytes(json) as Options)

/** Throws where the browser gave none: Credential Management Level 1 §2.5.1 lets it answer null. */
const written = (credential: globalThis.Credential | null): Credential => {
  if (credential === null) throw new TypeError('The browser gave no credential, and no error: the answer is null.')
  const made = credential as PublicKeyCredential
  return typeof made.toJSON === 'function' ? (made.toJSON() as unknown as Credential) : jsonOf(made)
}

/** `navigator.credentials.create()`, from JSON to JSON. */
export async function create(json: object, signal: AbortSignal): Promise<Credential> {
  const publicKey = read(PublicKeyCredential.parseCreationOptionsFromJSON, json)
  return written(await navigator.credentials.create({ publicKey, signal }))
}

/** `navigator.credentials.get()`, from JSON to JSON. */
export async function get(json: object, signal: AbortSignal): Promise<Credential> {
  const publicKey = read(PublicKeyCredential.parseRequestOptionsFromJSON, json)
  return written(await navigator.credentials.get({ publicKey, signal }))
}

/** An error of the browser as the program reads it; without its stack, which tells of this page alone. */
export const errorOf = (error: unknown): { name: string; message: string } =>
  error instanceof Error || error instanceof DOMException
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: `${error}` }

/** `getClientCapabilities()`, WebAuthn Level 3 §5.1.7; undefined where the browser does not tell. */
export async function capabilities(): Promise<object | undefined> {
  const told = await PublicKeyCredential.getClientCapabilities?.()
  return told && Object.fromEntries(Object.entries(told).sort(([a], [b]) => (a < b ? -1 : 1)))
}
