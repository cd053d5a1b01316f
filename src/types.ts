/**
 * The data that passes from stage to stage. No logic lives here.
 * The stages, in order: read → unwrap → classify → decode → check → relate → settle → report.
 */

export type Json = null | boolean | number | string | Json[] | JsonObject
export type JsonObject = { [member: string]: Json }

export type Severity = 'error' | 'warning' | 'info'
/** Who will receive the credential. `webauthn` judges by the standard alone. */
export type Target = 'twilio' | 'auth0' | 'webauthn'

export const KINDS = [
  'registration',
  'authentication',
  'credential',
  'creation-options',
  'request-options',
  'webauthn-error',
  'twilio-factor',
  'twilio-challenge',
  'twilio-service',
  'twilio-factor-request',
  'twilio-entity-factor-request',
  'twilio-challenge-request',
  'twilio-error',
  'auth0-connection',
  'auth0-user',
  'auth0-enrollment-form',
  'auth0-token-request',
  'auth0-authentication-method',
  'unknown',
] as const
export type Kind = (typeof KINDS)[number]
/** The kinds that are a WebAuthn credential (WebAuthn Level 3 §5.1). */
export const CREDENTIAL_KINDS = ['registration', 'authentication', 'credential'] as const satisfies readonly Kind[]

export const ENDPOINTS = [
  'twilio/VerifyFactor',
  'twilio/ApproveChallenge',
  'twilio/CreateFactor',
  'auth0/passkey-enrollment',
  'auth0/oauth-token',
  'auth0/my-account-verify',
] as const
export type EndpointId = (typeof ENDPOINTS)[number]

/** Values that a message speaks of. Strings that come from the input are redacted and escaped by `settle`. */
export type Args = Record<string, Json | undefined>

/** Structures that an encoded member decodes to. */
export type LayerName =
  | 'base64url'
  | 'clientDataJSON'
  | 'attestationObject'
  | 'authenticatorData'
  | 'credentialPublicKey'
  | 'signature'

/** Where something stands, counted from the payload that it belongs to. */
export interface Place {
  /** RFC 6901, relative to the payload's own root; for an absent member, its parent. */
  pointer: string
  /** The name of an absent member of `pointer`. */
  member?: string
  /** For a place inside a decoded member: the layer … */
  layer?: LayerName
  /** … the path there, dotted, in the standard's names … */
  at?: string
  /** … and the bytes, counted from the start of the decoded member at `pointer`. */
  bytes?: { offset: number; length: number }
  /** For a place inside a string value: UTF-16 units of the value (not of its JSON spelling). */
  span?: { start: number; length: number }
}

/** What a decoder noticed. Its kind is the id of the rule that words it. */
export interface Fault {
  kind: string
  place: Place
  args: Args
}

/** One observation, as data; words are made in `settle`. */
export interface Finding {
  rule: string
  place: Place
  args: Args
  /** Further places of the same mistake. */
  also?: { place: Place; args: Args }[]
  /** Members (relative pointers) that this finding explains besides its own place: their codes are listed too. */
  about?: string[]
  /** Further relative pointers whose findings of lower rank are echoes of this one. */
  covers?: string[]
  /** Rules whose findings at this very place this one replaces: it knows better. */
  instead?: string[]
  /** Documented errors that the payload names itself, in place of those that its rule is a cause of. */
  codes?: string[]
  /** Other payloads that show the fault. */
  related?: RelatedPlace[]
  /** Layers whose bytes it vouches for: where an error speaks of one of them, this finding is told as not checked. */
  over?: readonly ('clientDataJSON' | 'authenticatorData')[]
}

export interface RelatedPlace {
  path: string
  pointer: string
}

/** One input as read: a file, standard input, or a text handed to the library. */
export interface Source {
  /** Shown in reports: relative to the working directory when inside it, else as given. */
  name: string
  text: string
  /** The bytes were no UTF-8 text; `text` is empty. */
  binary?: string
  /** Set when nothing could be read; then `text` is empty. */
  unreadable?: string
  /** `named`: the user asked for this very input; `found`: a folder walk or a glob did. */
  how: 'named' | 'found'
}

/** A text that was parsed as JSON, and how its offsets lead back to the source text. */
export interface Doc {
  text: string
  /** Maps an offset of `text` to one of the source's text. Costly: built when first called. */
  toSource(offset: number): number
  /** Parts were left out by whoever pasted it (`...`): an absent member proves nothing. */
  elided: boolean
  /** For a text that is no JSON (a form): where each member of its value stands, by pointer. */
  fields?: Map<string, FieldRange>
}

/** A field's raw text; `offsets`, when the text is encoded, holds for each unit of the value where its spelling starts. */
export interface FieldRange {
  start: number
  end: number
  offsets?: () => number[]
}

/** Something that may be a payload, and the way to it. */
export interface Candidate {
  value: Json
  doc: Doc
  /** Of `value` in `doc`. */
  pointer: string
  via: string[]
  /** What the wrapping says about who receives it. */
  hints: Hints
  /** What unwrapping noticed; places are relative to this candidate. */
  faults: Fault[]
  /** Recognised by the wrapper itself (a form, a pasted error), not by its members. */
  kind?: Kind
  /** A person would call this value the payload: the whole input, or a wrapper's member. */
  expected: boolean
}

export interface Hints {
  target?: Target
  endpoint?: EndpointId
  /** Milliseconds since 1970, when the wrapping tells when it was captured. */
  capturedAt?: number
}

/** A classified candidate. */
export interface Payload {
  kind: Kind
  target: Target
  endpoint: EndpointId | null
  /** Why it was taken for this kind, for people. */
  evidence: string
  /** For a credential: the ceremony that its members show, whatever the command line says it should be. */
  shows?: 'registration' | 'authentication' | 'credential'
  candidate: Candidate
}

// ---------------------------------------------------------------------------------------------- decode

/** A member that should hold base64url text (WebAuthn Level 3 §3 "Base64url Encoding"). */
export interface Encoded {
  /** Its name in the standard: `rawId`, `clientDataJSON`, … */
  name: string
  pointer: string
  value: Json | undefined
  /**
   * `ok`: bytes are certain. `repaired`: bytes are what the sender most likely meant; a fault says so.
   * `redacted`: present but unknown. `unusable`: no bytes; a fault says why, or the schema does. `absent`.
   */
  state: 'ok' | 'repaired' | 'redacted' | 'unusable' | 'absent'
  bytes?: Uint8Array
  faults: Fault[]
}

/** The client data, WebAuthn Level 3 §5.8.1. */
export interface ClientData {
  pointer: string
  bytes: Uint8Array
  text: string
  /** Absent when the bytes are no JSON object; a fault says so. */
  json?: JsonObject
  faults: Fault[]
}

/** One CBOR data item, RFC 8949 §3. Offsets count from the start of the walked bytes. */
export interface CborItem {
  /** Major type 0–7. */
  major: number
  /** Where its head starts. */
  offset: number
  /** Where its content starts: after the head. */
  content: number
  /** Where it ends (exclusive), children included. */
  end: number
  /** Integers, lengths, tag and simple numbers, as in the head. */
  argument: number | bigint
  indefinite: boolean
  /** Array elements; map keys and values in turn; chunks; the tagged item. */
  children: CborItem[]
}

/** The attestation object, WebAuthn Level 3 §6.5.4. */
export interface AttestationObject {
  pointer: string
  bytes: Uint8Array
  root?: CborItem
  fmt?: string
  /** Decoded by cbor-x, maps as `Map`; absent when it could not be handed over safely. */
  attStmt?: unknown
  attStmtItem?: CborItem
  /** The bytes of authData, a view. */
  authData?: Uint8Array
  /** Where `authData` starts in `bytes`. */
  authDataOffset?: number
  faults: Fault[]
}

export interface AuthenticatorFlags {
  byte: number
  up: boolean
  uv: boolean
  be: boolean
  bs: boolean
  at: boolean
  ed: boolean
}

/** Authenticator data, WebAuthn Level 3 §6.1. All offsets count from the start of the decoded member at `pointer`. */
export interface AuthenticatorData {
  pointer: string
  /** Where the authenticator data starts in the decoded member. */
  base: number
  bytes: Uint8Array
  /** Each part is there only when the bytes reach that far. */
  rpIdHash?: Uint8Array
  flags?: AuthenticatorFlags
  signCount?: number
  attested?: {
    aaguid: Uint8Array
    credentialId: Uint8Array
    credentialIdOffset: number
    /** The COSE key's bytes, and where they start in the decoded member. */
    publicKey?: Uint8Array
    publicKeyOffset?: number
  }
  extensions?: { offset: number; bytes: Uint8Array; item?: CborItem; value?: unknown }
  faults: Fault[]
}

/** A credential public key, RFC 9052 §7 and WebAuthn Level 3 §5.8.5. */
export interface CoseKey {
  pointer: string
  offset: number
  bytes: Uint8Array
  kty?: number
  alg?: number
  crv?: number
  /** Every label and value, for the rules. */
  map?: Map<unknown, unknown>
  faults: Fault[]
}

/** What a signature's bytes look like; which algorithm made it is known only with the key. */
export interface SignatureShape {
  pointer: string
  bytes: Uint8Array
  form: 'der' | 'raw' | 'rsa' | 'unknown'
  faults: Fault[]
}

// ---------------------------------------------------------------------------------------------- report

export interface ReportFinding {
  rule: string
  severity: Severity
  codes: string[]
  pointer: string
  member?: string
  also: string[]
  related: RelatedPlace[]
  layer?: LayerName
  at?: string
  bytes?: { offset: number; length: number }
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
  message: string
  cause?: string
  fix: string
  docs: string[]
}

export interface NotChecked {
  rule: string
  because: string
}

export interface ReportPayload {
  pointer: string
  via: string[]
  kind: Kind
  endpoint: EndpointId | null
  facts: Record<string, string | number | boolean>
  findings: ReportFinding[]
  notChecked: NotChecked[]
}

export interface ReportInput {
  path: string
  unreadable?: string
  payloads: ReportPayload[]
}

export interface IncidentCause {
  text: string
  grade: 'proven' | 'documented' | 'inferred' | 'hint'
}

/** What one set of inputs says together (`triage`), the most certain cause first. */
export interface Incident {
  /**
   * `confirmed`: the documented cause is the cause; `refuted`: it is not; `mismatch`: the inputs do not belong together;
   * `incomplete`: something is missing to decide; `found`: the findings speak for themselves; `none`: nothing is wrong.
   */
  verdict: 'confirmed' | 'refuted' | 'mismatch' | 'incomplete' | 'found' | 'none'
  causes: IncidentCause[]
}

export interface Report {
  schemaVersion: 1
  tool: { name: 'passkey-lint'; version: string }
  summary: {
    inputs: number
    payloads: number
    errors: number
    warnings: number
    infos: number
    suppressed: number
  }
  /** Only with `triage`. */
  incident?: Incident
  inputs: ReportInput[]
}
