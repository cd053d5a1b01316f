import type { Severity, Target } from '../model/kinds.ts'
import type { Acceptable } from '../settings/wire-forms.ts'
import type { AsName, Selector } from './names.ts'

/** What a payload is judged by. Everything may be left out. */
export interface LintOptions {
  /** What the payload is, or the endpoint that it was sent to: `registration`, `VerifyFactor`. Default: what it shows. */
  as?: AsName
  /** Who receives the credential. Default: what the capture shows, else the first of them. */
  target?: Target
  /** The origin that the page has, such as `https://example.com`. */
  origin?: string
  /** The relying party ID that was configured, such as `example.com`. */
  rpId?: string
  /** The challenge that was issued, base64url. */
  challenge?: string
  /** The time that ages are reckoned from: a Date, ISO 8601 with a time zone, or milliseconds since 1970. */
  now?: Date | string | number
  /** The registration of the credential, to compare sign-ins with and verify them: a value, a text or bytes. */
  registration?: unknown
  /** The stored public key, to verify signatures: COSE, SPKI, PEM or JWK, as bytes, a text of them, or an object. */
  publicKey?: string | Uint8Array | object
  /** Certificates (PEM) that attestation has to lead to; without them trust is not evaluated. */
  attestationRoots?: string
  /** The signature counter that is stored for the credential. */
  storedCounter?: number
  /** Demand that the user was verified, not only present. */
  requireUserVerification?: boolean
  /** Rules, families of rules and codes that are not told. */
  disable?: readonly Selector[]
  /** The only rules, families and codes that are told. */
  only?: readonly Selector[]
  /** How severe a rule, a family or a code is. */
  rules?: Readonly<Record<string, Severity | 'off'>>
  /** How bytes may be written beside base64url, or the server library that decides it, such as `go-webauthn`. */
  accepts?: readonly Acceptable[]
  /** Show e-mails, identities and signatures in full; secrets never are. */
  showValues?: boolean
  /** Show consequences of other findings, and what a payload was taken for its kind by. */
  verbose?: boolean
  /** What the report calls the input. */
  name?: string
}
