import type { LintOptions } from '../../src/index.ts'
import type { Json } from '../../src/types.ts'
import { utf8 } from '../authenticator/bytes.ts'
import { map } from '../authenticator/cbor.ts'
import { authenticate, NOW, type RegisterOptions, register } from '../authenticator/index.ts'
import { type Change, captured, client, put, without } from '../conformance/payload.ts'
import { json } from './row.ts'

interface Sound {
  what: string
  payload: () => Json
  options: LintOptions
}

const sound = (what: string, payload: () => Json, options: LintOptions = {}): Sound => ({ what, payload, options })
const reg =
  (change: Change, name = 'es256-none') =>
  () =>
    change(captured(`${name}.registration`))
const auth =
  (change: Change, name = 'es256-none') =>
  () =>
    change(captured(`${name}.authentication`))
const made = (options: RegisterOptions) => () => json(register(options).json)
const UNKNOWN = map(['vendor.example', map(['a', 1])])
const YEARS = 30 * 365 * 24 * 3600 * 1000

function counterless(): Json {
  const { json: registration, credential } = register({ counter: 0 })
  return [json(registration), json(authenticate({ credential, counter: 0 }).json)]
}

/** What looks odd and is sound: nothing here may be told above info. */
export const GUARD: Sound[] = [
  sound('unknown members of the client data', reg(client('androidPackageName', 'com.example.app'))),
  sound('a member of no meaning that Chrome adds', auth(client('other_keys_can_be_added_here', 'do not compare'))),
  sound('extraData of the specification', auth(client('extraData', 'clientDataJSON may be extended'))),
  sound('no authenticatorAttachment', reg(without('authenticatorAttachment'))),
  sound('no authenticatorAttachment in a sign-in', auth(without('authenticatorAttachment'))),
  sound('an older browser gives no transports', reg(without('transports'))),
  sound('an older browser gives no publicKey', reg(without('publicKey'))),
  sound('an older browser gives no publicKeyAlgorithm', reg(without('publicKeyAlgorithm'))),
  sound('an older browser gives no authenticatorData', reg(without('authenticatorData'))),
  sound('the counter is 0 both times', counterless),
  sound('AAGUID zero with none', made({ format: 'none', aaguid: new Uint8Array(16) })),
  sound('AAGUID zero with self attestation', made({ format: 'packed-self', aaguid: new Uint8Array(16) })),
  sound('packed without x5c, AAGUID zero, although none was asked for', () => [
    {
      ...captured('several-algorithms.creation-options'),
      challenge: challengeOf(),
      rp: { id: 'example.org', name: 'x' },
    },
    made({ format: 'packed-self', aaguid: new Uint8Array(16) })(),
  ]),
  sound('an AAGUID with none', made({ format: 'none' })),
  sound('an unknown transport', reg(put('transports', ['usb', 'carrier-pigeon']))),
  sound(
    'unknown extension outputs of the client',
    auth(put('clientExtensionResults', { 'vendor.example': { a: [1] } })),
  ),
  sound('extensions that nobody asked for', made({ authenticatorExtensions: UNKNOWN })),
  sound('an RSA modulus of odd size', made({ alg: 'RS256' })),
  sound('a credential id that is text', () => {
    const credential = register()
    return json(credential.json)
  }),
  sound('a credential id of 1023 bytes', made({ credentialIdLength: 1023 })),
  sound('no crossOrigin', auth(client('crossOrigin', undefined))),
  sound(
    'UV clear, and no policy',
    auth((credential) => credential, 'u2f'),
  ),
  sound('UV clear at registration, and no policy', made({ flags: { uv: false } })),
  sound('http://localhost on any port', reg(client('origin', 'http://localhost:54321'))),
  sound('an app, when told to expect it', auth(client('origin', app())), { expect: { origin: app() } }),
  sound('compound attestation, five levels deep', made({ format: 'compound' })),
  sound('an attestation certificate that has expired since', made({ format: 'packed' }), { now: NOW + YEARS }),
  sound('authenticatorSelection left out', () => {
    const { authenticatorSelection: _, ...options } = captured('several-algorithms.creation-options')
    return options
  }),
]

function challengeOf(): string {
  return Buffer.from(register().challenge).toString('base64url')
}

function app(): string {
  return `android:apk-key-hash:${Buffer.from(utf8('0123456789abcdef0123456789abcdef')).toString('base64url')}`
}
