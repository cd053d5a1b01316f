import { expect, test } from 'vitest'
import { saidBack } from '../../src/text/said-back.ts'

test.each([
  '60377',
  '6037712',
  'authenticator-attachment-is-any',
  'VerifyFactorr',
  'WebAuthnOriginNotAllowedException',
  '1021300004',
])('%s is said back', (word) => expect(saidBack(word)).toBe(word))

test.each(['FQVVV2bQ6rRw5wg4X3pR', '0a1b2c3d4e5f60718293a4b5c6d7e8f9', 'q83vEjRWeJq83vEjRWeJ=='])('%s is not', (key) =>
  expect(saidBack(key)).toBe('…'),
)
