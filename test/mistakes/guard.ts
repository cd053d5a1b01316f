import type { Json } from '../../src/model/index.ts'
import { concat, stable, uint, utf8 } from '../authenticator/bytes.ts'
import { encode, map } from '../authenticator/cbor.ts'
import { authenticate, type RegisterOptions, register } from '../authenticator/index.ts'
import { all, authData, type Change, captured, client, put, without } from '../conformance/payload.ts'
import type { LintOptions } from '../helpers/lint.ts'
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
  sound(
    'the attestation certificate of an old capture has expired since',
    made({ format: 'packed', switches: ['leaf.expired'] }),
    { now: Date.parse('2026-01-01T00:00:00Z') },
  ),
  sound('an AAGUID with none', made({ format: 'none' })),
  sound('an unknown transport', reg(put('transports', ['usb', 'carrier-pigeon']))),
  sound(
    'unknown extension outputs of the client',
    auth(put('clientExtensionResults', { 'vendor.example': { a: [1] } })),
  ),
  sound('extensions that nobody asked for', made({ authenticatorExtensions: UNKNOWN })),
  sound('an RSA modulus of odd size', oddModulus),
  sound('a credential id that is text', textId),
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

/** RSA of 2049 bits: one bit of the first of 257 bytes. */
function oddModulus(): Json {
  const modulus = stable('modulus', 257).map((byte, at) => (at === 0 ? 1 : at === 256 ? byte | 1 : byte))
  const key = encode(map([1, 3], [3, -257], [-1, modulus], [-2, Uint8Array.of(1, 0, 1)]))
  const credential = captured('rs256-none.registration')
  for (const name of ['publicKey', 'publicKeyAlgorithm']) delete credential.response[name]
  return authData((bytes) => concat(bytes.slice(0, afterId(bytes)), key))(credential)
}

/** The text of a UUID, as some password managers make ids. */
function textId(): Json {
  const id = utf8('0b0e6cd0-6f2a-4f6e-9c2d-5b7a1e3c9d42')
  const text = Buffer.from(id).toString('base64url')
  return all(
    authData((bytes) => concat(bytes.slice(0, 53), uint(id.length, 2), id, bytes.slice(afterId(bytes)))),
    put('id', text),
    put('rawId', text),
  )(captured('es256-none.registration'))
}

function afterId(bytes: Uint8Array): number {
  return 55 + (bytes[53] ?? 0) * 256 + (bytes[54] ?? 0)
}
