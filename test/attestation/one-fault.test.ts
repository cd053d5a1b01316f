import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintText } from '../helpers/lint.ts'

const TEXT = readFileSync(new URL('../../fixtures/captured/es256-direct.registration.json', import.meta.url), 'utf8')
const bytesOf = (name: string): Buffer => Buffer.from(JSON.parse(TEXT).response[name], 'base64url')
const AUTH_DATA = bytesOf('authenticatorData').length

async function errorsWith(name: string, at: number, bit: number): Promise<string[]> {
  const credential = JSON.parse(TEXT)
  // The browser's copies of the authenticator data would tell on any change to it.
  if (name === 'attestationObject')
    for (const copy of ['authenticatorData', 'publicKey']) delete credential.response[copy]
  const bytes = bytesOf(name)
  bytes[at] = (bytes[at] ?? 0) ^ bit
  credential.response[name] = bytes.toString('base64url')
  const report = await lintText(JSON.stringify(credential), { target: 'webauthn' })
  const findings = report.inputs.flatMap((input) => input.payloads.flatMap((payload) => payload.findings))
  return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
}

/** A flipped label makes a private key of a public one: what is missing and what leaked are two things to mend. */
const TWO = new Set(['cose-key-parameter-absent,cose-key-private'])

describe('one flipped bit of an attested registration is one error', () => {
  const start = bytesOf('attestationObject').length - AUTH_DATA
  const authData = Array.from({ length: AUTH_DATA }, (_, at) => start + at)
  const clientData = Array.from({ length: bytesOf('clientDataJSON').length }, (_, at) => at)
  test.each([
    ['attestationObject', authData],
    ['clientDataJSON', clientData],
  ] as const)('in %s', async (name, offsets) => {
    for (const at of offsets)
      for (const bit of [1, 64]) {
        const errors = await errorsWith(name, at, bit)
        if (!TWO.has(errors.sort().join())) expect(errors, `bit ${bit} of byte ${at}`).toHaveLength(1)
      }
  })
})
