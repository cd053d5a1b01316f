import { expect, test } from 'vitest'
import { register } from '../authenticator/index.ts'
import { judge } from './judge.ts'

const hex = (text: string): string => Buffer.from(text).toString('hex')

/** A compound whose inner format has other letters; the length stays, and so do all lengths around it. */
const renamed = (from: string, to: string) => {
  const { json } = register({ format: 'compound' })
  const object = Buffer.from(json.response.attestationObject, 'base64url').toString('hex')
  const key = `63${hex('fmt')}6${from.length.toString(16)}`
  expect(object).toContain(key + hex(from))
  const attestationObject = Buffer.from(object.replace(key + hex(from), key + hex(to)), 'hex').toString('base64url')
  return { ...json, response: { ...json.response, attestationObject } }
}

test.each([
  ['packed', 'pecked'],
  ['packed', 'Packed'],
  ['tpm', 'TPM'],
])('a compound is not called valid when the format of one statement is unknown: %s as %s', async (from, to) => {
  const { payload } = await judge(renamed(from, to))
  expect(payload.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(payload.facts.attestation).toBe('not checked')
})
