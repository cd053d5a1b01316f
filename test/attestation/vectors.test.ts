import { describe, expect, test } from 'vitest'
import { haveVectors, ofVectors, read, specFiles } from '../corpora/vectors.ts'
import { lintText } from '../helpers/lint.ts'

if (!haveVectors) {
  test.skip(ofVectors('the vectors of the standard'), () => {})
} else {
  const registrations = specFiles().filter((name) => name.includes('.registration.'))

  describe('W3C Web Authentication Level 3, section Test Vectors', () => {
    test.each(registrations)('%s: nothing from warning on, and the attestation is valid', async (file) => {
      const report = await lintText(read('spec', file), { target: 'webauthn', now: Date.parse('2026-01-01T00:00:00Z') })
      const [payload] = report.inputs.flatMap((input) => input.payloads)
      expect(payload?.findings.filter((one) => one.severity !== 'info').map((one) => one.rule)).toEqual([])
      expect(payload?.facts.attestation).toBe(payload?.facts.fmt === 'none' ? undefined : 'valid')
    })
  })
}
