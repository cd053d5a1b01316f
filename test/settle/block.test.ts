import { describe, expect, test } from 'vitest'
import type { LayerPlaces, Payload } from '../../src/model/index.ts'
import { block } from '../../src/settle/block.ts'
import type { Judged } from '../../src/settle/judged.ts'
import { cause, consequence, HERE, payload, symptom } from './judged.ts'

const CLIENT_DATA = '/response/clientDataJSON'
const ATTESTATION = '/response/attestationObject'
const layers: LayerPlaces = { clientDataJSON: CLIENT_DATA, authenticatorData: ATTESTATION }

/** What stands in the way of the findings of a registration, in the order given. */
function reasons(all: Judged[], passed: Judged[] = []): (string | undefined)[] {
  const payloads = [...new Set([HERE, ...all.map((one) => one.payload)])]
  const cases = payloads.map((one) => ({
    payload: one,
    layers,
    judged: all.filter((judged) => judged.payload === one),
    passed: passed.filter((judged) => judged.payload === one),
  }))
  const blocked = [...block(cases).values()].flat()
  return [...all, ...passed].map((one) => blocked.find((entry) => entry.one === one)?.because)
}

const signature = consequence('/x', {
  reads: ['clientDataJSON', 'authenticatorData'],
  rule: 'attestation-signature-invalid',
})
const challenge = (of?: Payload): Judged =>
  consequence(CLIENT_DATA, {
    rule: 'challenge-of-other-options',
    place: { pointer: CLIENT_DATA, at: 'challenge' },
    reads: [{ ...(of ? { of } : {}), pointer: CLIENT_DATA, part: 'challenge', name: 'clientDataJSON' }],
  })

describe('a rule that reads a layer', () => {
  test('is not checked when an error speaks of it', () => {
    expect(reasons([signature, symptom(CLIENT_DATA)])).toEqual(['clientDataJSON is at fault (id-absent)', undefined])
    expect(reasons([signature, consequence(ATTESTATION)])[0]).toBe('the authenticator data is at fault (id-absent)')
  })

  test('is checked when the error speaks of another member', () => {
    expect(reasons([signature, cause('/id'), symptom('/response/publicKey')])[0]).toBeUndefined()
  })

  test('is checked beside a warning', () => {
    expect(reasons([signature, symptom(CLIENT_DATA, { severity: 'warning' })])[0]).toBeUndefined()
  })

  test('is not checked when the rule of an error elsewhere reads a part of the layer', () => {
    expect(reasons([signature, consequence('/id', { parts: ['attested'] })])[0]).toContain('the authenticator data')
    expect(reasons([signature, consequence('/id', { parts: ['encoded'] })])[0]).toBeUndefined()
  })

  test('is checked when the error is one of the attestation statement beside it', () => {
    const statement = symptom('', { place: { pointer: ATTESTATION, at: 'attStmt.sig' } })
    expect(reasons([signature, statement])[0]).toBeUndefined()
  })

  test('is not checked when it reads the member that it stands at, and an error stands there', () => {
    const bits = consequence('/id', { reads: ['member'], severity: 'warning' })
    expect(reasons([bits, symptom('/id')])[0]).toBe('the member is at fault (id-absent)')
    expect(reasons([bits, symptom('/rawId')])[0]).toBeUndefined()
  })
})

describe('of two that compare', () => {
  const reads = (
    rule: 'attestation-apple-nonce' | 'attestation-aaguid-mismatch',
    ...names: ('clientDataJSON' | 'authenticatorData')[]
  ) => consequence('/x', { rule, reads: names })
  const both = reads('attestation-apple-nonce', 'clientDataJSON', 'authenticatorData')
  const one = reads('attestation-aaguid-mismatch', 'authenticatorData')

  test('the one that reads fewer layers blocks the other', () => {
    const because = 'the authenticator data is at fault (attestation-aaguid-mismatch)'
    expect(reasons([both, one])).toEqual([because, undefined])
    expect(reasons([one, both])).toEqual([undefined, because])
  })

  test('the first of two rules that read the same layers blocks the other', () => {
    expect(reasons([both, signature])[0]).toBeUndefined()
    expect(reasons([both, signature])[1]).toBe('clientDataJSON is at fault (attestation-apple-nonce)')
  })

  test('two findings of one rule are both told', () => {
    expect(reasons([one, reads('attestation-aaguid-mismatch', 'authenticatorData')])).toEqual([undefined, undefined])
  })

  test('one that is blocked itself blocks nothing', () => {
    const id = { pointer: '/id', name: 'id' }
    const first = consequence('/rawId', { rule: 'id-differs-from-raw-id', reads: [id] })
    const second = consequence('/x', { reads: [{ pointer: '/rawId', name: 'rawId' }] })
    expect(reasons([symptom('/id'), first, second])).toEqual([undefined, 'id is at fault (id-absent)', undefined])
    expect(reasons([first, second])[1]).toBe('rawId is at fault (id-differs-from-raw-id)')
  })
})

describe('a comparison of a part', () => {
  test('is not checked when the bytes that it was decoded from are at fault', () => {
    expect(reasons([challenge(), symptom(CLIENT_DATA)])[0]).toBe('clientDataJSON is at fault (id-absent)')
    expect(reasons([challenge(), cause('/response')])[0]).toBe('clientDataJSON is at fault (id-absent)')
  })

  test('is checked beside an error of the whole payload', () => {
    expect(reasons([challenge(), cause('')])[0]).toBeUndefined()
  })

  test('is not checked when another comparison of that part failed', () => {
    const other = (at: string) => consequence('', { place: { pointer: CLIENT_DATA, at } })
    expect(reasons([challenge(), other('challenge')])[0]).toBe('clientDataJSON is at fault (id-absent)')
    expect(reasons([challenge(), other('origin')])[0]).toBeUndefined()
  })

  test('is not checked when a rename explains the member', () => {
    const renamed = cause('/x', { explains: { at: [CLIENT_DATA] } })
    expect(reasons([challenge(), renamed])[0]).toBe('clientDataJSON is at fault (id-absent)')
  })

  test('with another payload is not checked when the error is there, whoever came first', () => {
    const there = payload()
    const error = symptom(CLIENT_DATA, { payload: there })
    expect(reasons([challenge(there), error])[0]).toBe('clientDataJSON is at fault (id-absent)')
    expect(reasons([challenge(there), symptom(CLIENT_DATA)])[0]).toBeUndefined()
  })
})

test('an error that is told as an info, since a provider gave it, is in the way all the same', () => {
  const answered: Judged = { ...symptom(CLIENT_DATA), severity: 'info' }
  expect(reasons([challenge(), answered])[0]).toBe('clientDataJSON is at fault (id-absent)')
})

test('a check that passed proves nothing where an error speaks of what it read, and is in nobody’s way', () => {
  const passed = { ...signature }
  expect(reasons([symptom(CLIENT_DATA)], [passed])[1]).toBe('clientDataJSON is at fault (id-absent)')
  expect(reasons([consequence('/y', { reads: ['clientDataJSON', 'authenticatorData'] })], [passed])).toEqual([
    undefined,
    undefined,
  ])
})
