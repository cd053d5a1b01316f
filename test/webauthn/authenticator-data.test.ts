import { expect, test } from 'vitest'
import { ATTESTED_HEAD, FIXED_LENGTH, fixedRange } from '../../src/webauthn/authenticator-data.ts'

test('the parts of authenticator data follow one another: 32, 1 and 4 bytes', () => {
  expect(fixedRange('rpIdHash')).toEqual({ offset: 0, length: 32 })
  expect(fixedRange('flags')).toEqual({ offset: 32, length: 1 })
  expect(fixedRange('signCount')).toEqual({ offset: 33, length: 4 })
  expect([FIXED_LENGTH, ATTESTED_HEAD]).toEqual([37, 18])
})
