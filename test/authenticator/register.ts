import { type Alg, algorithm } from './algorithms.ts'
import { attestationObject } from './attestation-object.ts'
import { authenticatorData, cborWrapped, credentialIdFor, FLAGS } from './authenticator-data.ts'
import { altered, base64url, sha256, stable, utf8 } from './bytes.ts'
import { asked, type CeremonyOptions, type Credential, challengeFor, DEFAULTS } from './ceremony.ts'
import type { Chain } from './certificate.ts'
import { clientData } from './client-data.ts'
import { algFor, credentialKey } from './credential-key.ts'
import type { Context } from './formats/context.ts'
import { type Format, identifierOf, statement } from './formats/index.ts'
import { keyPair, spki } from './keys.ts'
import { SWITCHES, type SwitchName } from './switches/index.ts'

export interface RegisterOptions extends CeremonyOptions {
  format?: Format
  alg?: Alg
  /** Of the attestation key, where it is not the credential key. */
  attestationAlg?: Alg
  aaguid?: Uint8Array
  credentialIdLength?: number
  transports?: string[]
  /** Which certificates follow the leaf: the intermediate; for android-key the root too; for fido-u2f never any. */
  chain?: Chain
  /** The hash of the TPM object's name. */
  tpmNameAlg?: Context['tpmNameAlg']
  /** Milliseconds since 1970, for SafetyNet's timestamp. */
  now?: number
}

/** A RegistrationResponseJSON, WebAuthn Level 3 §5.1, with every member that a browser sends. */
export interface RegistrationJson {
  id: string
  rawId: string
  type: string
  authenticatorAttachment: string
  clientExtensionResults: Record<string, unknown>
  response: {
    clientDataJSON: string
    attestationObject: string
    authenticatorData: string
    transports: string[]
    publicKey: string
    publicKeyAlgorithm: number
  }
}

export interface Registered {
  json: RegistrationJson
  credential: Credential
  challenge: Uint8Array
}

/** 2026-01-01T00:00:00Z: certificates are valid then, and tests may set their clock to it. */
export const NOW = 1_767_225_600_000
const AAGUID = stable('aaguid', 16)
const NO_AAGUID = new Uint8Array(16)

/** Makes a credential, and its RegistrationResponseJSON. Without switches it is valid for every format and algorithm. */
export function register(options: RegisterOptions = {}): Registered {
  const { switches = [], challenge = challengeFor('create'), transports = ['usb'] } = options
  const on = asked(switches)
  const format = options.format ?? formatFor(switches)
  const alg = options.alg ?? algFor(switches)
  const { rpId, origin, userId, attachment } = { ...DEFAULTS, ...options }
  const key = keyPair(alg, 'credential')
  const id = credentialIdFor('credential ID', options.credentialIdLength ?? 32, on)
  // A U2F authenticator tests presence and nothing else (CTAP §10).
  const flags = { ...FLAGS, uv: format !== 'fido-u2f', ...options.flags }
  const counter = options.counter ?? 1
  const publicKey = credentialKey(key, alg, switches)
  const aaguid = aaguidFor(format, options.aaguid, on('fido-u2f.aaguidNotZero'))
  const { authenticatorExtensions: extensions } = options
  const data = clientData({ type: 'webauthn.create', challenge, origin, ...embedding(options) }, on)
  const authData = authenticatorData(
    {
      rpId,
      origin,
      flags,
      counter,
      attested: { aaguid, credentialId: id, publicKey },
      ...(extensions === undefined ? {} : { extensions }),
    },
    on,
  )
  const attStmt = statement(format, {
    authData,
    clientDataHash: sha256(data.signed),
    rpIdHash: sha256(utf8(rpId)),
    credentialId: id,
    aaguid,
    alg,
    key,
    attestationAlg: options.attestationAlg ?? 'ES256',
    chain: options.chain,
    tpmNameAlg: options.tpmNameAlg ?? 'sha256',
    now: options.now ?? NOW,
    on,
  })
  const sentAuthData = on('authData.cborWrapped') ? cborWrapped(authData) : authData
  const object = attestationObject({ fmt: identifierOf(format), attStmt, authData: sentAuthData }, switches)
  const sentId = base64url(on('json.idOther') ? altered(id) : id)
  const keyOfJson = on('json.publicKeyOther') ? keyPair(alg, 'another credential') : key
  return {
    json: {
      id: sentId,
      rawId: on('json.rawIdOther') ? base64url(altered(id)) : sentId,
      type: on('json.typeOther') ? 'public_key' : 'public-key',
      authenticatorAttachment: attachment,
      clientExtensionResults: options.extensions ?? {},
      response: {
        clientDataJSON: base64url(data.sent),
        attestationObject: base64url(object),
        authenticatorData: base64url(on('json.authenticatorDataOther') ? altered(authData) : sentAuthData),
        transports,
        publicKey: base64url(spki(keyOfJson.publicKey)),
        publicKeyAlgorithm: on('json.publicKeyAlgorithmOther') ? -65535 : algorithm(alg).cose,
      },
    },
    credential: { id, alg, key, publicKey, rpId, origin, userId, flags, counter, attachment },
    challenge,
  }
}

/** The format that shows the first of the switches. */
export function formatFor(switches: readonly SwitchName[]): Format {
  return switches.flatMap((name) => SWITCHES[name].formats?.slice(0, 1) ?? [])[0] ?? 'none'
}

/** U2F authenticators have no AAGUID (§8.6). */
function aaguidFor(format: Format, given: Uint8Array | undefined, wrong: boolean): Uint8Array {
  if (format === 'fido-u2f') return wrong ? AAGUID : NO_AAGUID
  return given ?? AAGUID
}

/** What an embedding page and the browser add to the client data. */
export function embedding({ topOrigin, extraClientData: extra }: CeremonyOptions) {
  return { ...(topOrigin === undefined ? {} : { topOrigin }), ...(extra === undefined ? {} : { extra }) }
}
