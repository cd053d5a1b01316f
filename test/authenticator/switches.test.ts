import { createHash, createPublicKey } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { SIGNER } from './algorithms.ts'
import { authenticate, FORMATS, register, rootCertificate, SWITCH_NAMES, SWITCHES } from './index.ts'

// Real signatures differ in every run. A hash of who signs what in which form stands in for them, so that payloads compare.
beforeAll(() => {
  // It is kept for all files: this one must not be its signer.
  rootCertificate()
  vi.spyOn(SIGNER, 'sign').mockImplementation(
    (alg, key, data, form = 'der') =>
      new Uint8Array(
        createHash('sha512')
          .update(`${alg} ${form}`)
          .update(createPublicKey(key).export({ type: 'spki', format: 'der' }))
          .update(data)
          .digest(),
      ),
  )
})
afterAll(() => vi.restoreAllMocks())

describe('without switches', () => {
  test.each(FORMATS)('%s is the same twice', (format) => {
    const { json, credential } = register({ format })
    expect(register({ format }).json).toEqual(json)
    expect(authenticate({ credential }).json).toEqual(authenticate({ credential }).json)
  })
})

describe('each switch', () => {
  const of = (ceremony: 'registration' | 'authentication') =>
    SWITCH_NAMES.filter((name) => SWITCHES[name].in === ceremony || SWITCHES[name].in === 'both')

  test('is named for its part, and says something of its own', () => {
    const texts = SWITCH_NAMES.map((name) => `${name.split('.')[0]}: ${SWITCHES[name].breaks}`)
    expect(SWITCH_NAMES.filter((name) => !/^[a-zA-Z0-9-]+\.[a-zA-Z0-9]+$/.test(name))).toEqual([])
    expect(new Set(texts).size).toBe(texts.length)
  })

  test.each(of('authentication'))('%s changes an authentication', (name) => {
    const { credential } = register()
    expect(authenticate({ credential, switches: [name] }).json).not.toEqual(authenticate({ credential }).json)
  })

  test.each(of('registration'))('%s changes a registration', (name) => {
    for (const format of SWITCHES[name].formats ?? (['none'] as const)) {
      const broken = register({ format, switches: [name] })
      const { alg } = broken.credential
      // A switch that asks for another algorithm is about that algorithm.
      const valid = register({ format, ...(name === 'fido-u2f.credentialKeyOther' ? {} : { alg }) })
      expect(broken.json, format).not.toEqual(valid.json)
    }
  })
})
