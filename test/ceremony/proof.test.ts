import { describe, expect, test } from 'vitest'
import { sign } from '../authenticator/algorithms.ts'
import { concat, sha256, utf8 } from '../authenticator/bytes.ts'
import {
  type Alg,
  authenticate,
  availableAlgorithms,
  base64url,
  fromBase64url,
  register,
  type SwitchName,
} from '../authenticator/index.ts'
import { keyPair } from '../authenticator/keys.ts'
import { alone } from './judge.ts'

const RULE = 'signature-does-not-verify'

describe('a signature that verifies', () => {
  test.each(availableAlgorithms)('%s', async (alg) => {
    const { json, credential } = register({ format: 'none', alg })
    const { told, signatures } = await alone([json, authenticate({ credential }).json])
    // SHA-1 is warned of, and verifies.
    expect([told.filter((one) => !one.includes('sha1')), signatures]).toEqual([[], ['valid']])
  })
})

/** What is wrong with the signature, and what has to be proven; '' where nothing can be. */
const SWITCHES: readonly (readonly [SwitchName, string])[] = [
  ['signature.p1363', 'is r||s, not DER'],
  ['signature.hashOverBase64', 'hash is taken over the base64 text of clientDataJSON'],
  ['signature.clientDataNotHashed', 'over the client data itself instead of its hash'],
  ['signature.missingHash', 'the hash of the client data is missing'],
  ['signature.cborWrappedAuthData', 'wrapped as a CBOR byte string'],
  ['signature.reserialisedClientData', 'client data was re-serialised'],
  ['signature.bomRemoved', 'the mark was removed'],
  ['signature.otherKey', ''],
]
const ALGS = ['ES256', 'ES384', 'ES512', 'RS256', 'PS256', 'EdDSA'] as const satisfies readonly Alg[]

describe.each(ALGS)('%s, the mistake is proven', (alg) => {
  // Only ECDSA has a form of its own for r and s side by side.
  const switches = SWITCHES.filter(([name]) => name !== 'signature.p1363' || alg.startsWith('ES'))
  test.each(switches)('%s', async (name, proof) => {
    const { json, credential } = register({ format: 'none', alg })
    const { told, findings, signatures } = await alone([json, authenticate({ credential, switches: [name] }).json])
    expect([told, signatures]).toEqual([[`error ${RULE} input.json`], ['invalid']])
    const finding = findings.find((one) => one.rule === RULE)
    expect(finding?.message).toContain(proof)
    expect(finding?.cause).toMatch(proof === '' ? /^None of the known mistakes/ : /^Proven: /)
    expect(finding?.related).toEqual([{ path: 'input.json', pointer: '/0/response/attestationObject' }])
  })
})

test('a signature of another length than the modulus of its key is told by its length', async () => {
  const { json, credential } = register({ format: 'none', alg: 'RS256' })
  const authentication = authenticate({ credential }).json
  const signature = fromBase64url(authentication.response.signature)
  authentication.response.signature = base64url(signature.subarray(1))
  const { findings } = await alone([json, authentication])
  expect(findings.find((one) => one.rule === RULE)?.cause).toContain(
    'The signature has 255 bytes, and every one that this key makes has 256',
  )
})

/** An authentication whose signature is made over something else, or whose client data is sent otherwise than signed. */
function signedOtherwise(
  how: (authData: Uint8Array, clientData: Uint8Array) => Uint8Array,
  sent?: (text: string) => string,
) {
  const { json, credential } = register({ format: 'none', alg: 'ES256' })
  const authentication = authenticate({ credential }).json
  const { response } = authentication
  const data = how(fromBase64url(response.authenticatorData), fromBase64url(response.clientDataJSON))
  response.signature = base64url(sign('ES256', credential.key.privateKey, data))
  if (sent)
    response.clientDataJSON = base64url(utf8(sent(new TextDecoder().decode(fromBase64url(response.clientDataJSON)))))
  return [json, authentication]
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const hash = (change: (text: string) => string) => (authData: Uint8Array, clientData: Uint8Array) =>
  concat(authData, sha256(utf8(change(text(clientData)))))
const reordered = (json: string): string => {
  const { type, ...rest } = JSON.parse(json)
  return JSON.stringify({ ...rest, type })
}
const without = (name: string) => (json: string) => {
  const { [name]: _, ...rest } = JSON.parse(json)
  return JSON.stringify(rest)
}
const plain = hash((json) => json)

describe('what else is proven', () => {
  test.each([
    [
      'hex of the hash',
      signedOtherwise((a, c) => concat(a, utf8(Buffer.from(sha256(c)).toString('hex')))),
      'as text (hex)',
    ],
    ['hash of the hash', signedOtherwise((a, c) => concat(a, sha256(sha256(c)))), 'hashed twice'],
    ['hash first', signedOtherwise((a, c) => concat(sha256(c), a)), 'before the authenticator data'],
    ['hash alone', signedOtherwise((_, c) => sha256(c)), 'without the authenticator data'],
    [
      'base64url of authenticator data',
      signedOtherwise((a, c) => concat(utf8(base64url(a)), sha256(c))),
      'text of the authenticator data',
    ],
    ['all hashed before', signedOtherwise((a, c) => sha256(concat(a, sha256(c)))), 'hashed once before'],
    [
      'hash of padded base64',
      signedOtherwise(hash((json) => Buffer.from(json).toString('base64'))),
      'base64 text of clientDataJSON',
    ],
    [
      'indented, signed compact',
      signedOtherwise(plain, (json) => JSON.stringify(JSON.parse(json), null, 2)),
      're-serialised',
    ],
    [
      'compact, signed indented',
      signedOtherwise(hash((json) => JSON.stringify(JSON.parse(json), null, 2))),
      'indented by 2',
    ],
    ['other order', signedOtherwise(plain, reordered), 'type, challenge and origin first'],
    ['escaped slashes', signedOtherwise(plain, (json) => json.replaceAll('/', '\\/')), 'slashes not escaped'],
    ['crossOrigin dropped', signedOtherwise(plain, without('crossOrigin')), 'with "crossOrigin":false'],
    ['a line end added', signedOtherwise(plain, (json) => `${json}\n`), 're-serialised'],
    ['a byte order mark added', signedOtherwise(plain, (json) => `\ufeff${json}`), 'the mark was added'],
  ])('%s', async (_, payloads, proof) => {
    const { findings } = await alone(payloads)
    const finding = findings.find((one) => one.rule === RULE)
    expect(finding?.severity).toBe('error')
    expect(finding?.message).toContain(proof)
  })

  test('the key of another credential', async () => {
    const mine = register({ format: 'none', alg: 'ES256' })
    const theirs = register({
      format: 'none',
      alg: 'ES384',
      credentialIdLength: 48,
      challenge: new Uint8Array(32).fill(7),
    })
    const { json } = authenticate({ credential: theirs.credential })
    Object.assign(json, { id: mine.json.id, rawId: mine.json.id })
    const { findings } = await alone([mine.json, theirs.json, json])
    const finding = findings.find((one) => one.rule === RULE)
    expect(finding?.message).toContain('the key of another credential')
    expect(finding?.related.map(({ pointer }) => pointer)).toEqual([
      '/0/response/attestationObject',
      '/1/response/attestationObject',
    ])
  })
})

describe('one fault, one finding', () => {
  test.each([
    ['a damaged layer', ['signature.truncated'], 'signature-der-truncated'],
    ['wrapped authenticator data', ['authData.cborWrapped'], 'auth-data-cbor-wrapped'],
    ['a member twice', ['clientData.duplicateMember'], 'client-data-duplicate-member'],
  ] as const)('%s is told, and the signature is not checked because of it', async (_, switches, rule) => {
    const { json, credential } = register({ format: 'none' })
    const { told, payloads } = await alone([json, authenticate({ credential, switches }).json])
    expect(told).toEqual([`error ${rule} input.json`])
    expect(payloads[1]?.facts).not.toHaveProperty('signature')
    const entry = payloads[1]?.notChecked.find((one) => one.rule === RULE)
    expect(entry?.because).toContain(`(${rule})`)
  })

  test('data that another error shows to be changed is not told again', async () => {
    const { json, credential } = register({ format: 'none' })
    const authentication = authenticate({ credential }).json
    const data = fromBase64url(authentication.response.authenticatorData)
    data[32] = (data[32] ?? 0) ^ 0x08
    authentication.response.authenticatorData = base64url(data)
    const { told, payloads } = await alone([json, authentication])
    expect(told).toEqual(['error backup-eligibility-changed input.json'])
    expect(payloads[1]?.notChecked).toContainEqual({
      rule: RULE,
      because: 'authenticatorData is at fault (backup-eligibility-changed)',
    })
  })

  test('an unexpected origin does not hide that the signature verifies', async () => {
    const { json, credential } = register({ format: 'none' })
    const { signatures } = await alone([json, authenticate({ credential }).json], {
      expect: { origin: 'https://another.example' },
    })
    expect(signatures).toEqual(['valid'])
  })
})

describe('what cannot be checked says why', () => {
  const { json, credential } = register({ format: 'none' })
  const authentication = authenticate({ credential }).json
  const changed = (member: string, value: unknown) => ({
    ...authentication,
    response: { ...authentication.response, [member]: value },
  })

  test.each([
    ['no key', [authentication], 'no public key'],
    ['redacted signature', [json, changed('signature', 'REDACTED')], 'signature was redacted'],
    ['redacted authenticator data', [json, changed('authenticatorData', '***')], 'authenticatorData was redacted'],
  ])('%s', async (_, payloads, because) => {
    const { payloads: judged } = await alone(payloads)
    const entry = judged.at(-1)?.notChecked.find((one) => one.rule === RULE)
    expect(entry?.because).toContain(because)
  })
})

test('keys of the test authenticator differ by owner', () => {
  expect(keyPair('ES256', 'credential')).not.toBe(keyPair('ES256', 'another credential'))
})
