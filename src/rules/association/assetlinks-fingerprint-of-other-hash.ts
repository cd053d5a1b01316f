import { at, defineRule } from '../define-rule.ts'
import { fingerprintsOf } from './common.ts'

export default defineRule<never, { algorithm: 'SHA-1' | 'MD5' }>({
  id: 'assetlinks-fingerprint-of-other-hash',
  summary: 'a fingerprint in assetlinks.json is of SHA-1 or MD5, not of SHA-256',
  why: 'Only the SHA-256 of the signing certificate is compared; no certificate has this one.',
  fix: 'Take the line SHA256 of `keytool -list -v` or of `gradlew signingReport`, or the SHA-256 that Play Console shows for the signing key: 32 pairs of hex digits.',
  spec: 'Digital Asset Links, "Statement List Syntax"',
  severity: 'error',
  tier: 'cause',
  kinds: ['assetlinks'],
  check: ({ payload }) =>
    fingerprintsOf(payload.candidate.value).flatMap(({ pointer, read }) =>
      read.form === 'other hash' ? [{ place: at(pointer), args: { algorithm: read.algorithm } }] : [],
    ),
  message: ({ algorithm }) =>
    `expected the 32 bytes of SHA-256, received ${algorithm === 'SHA-1' ? 'the 20 bytes of SHA-1' : 'the 16 bytes of MD5'}`,
  cause: ({ algorithm }) =>
    `keytool prints several fingerprints, and the line ${algorithm === 'SHA-1' ? 'SHA1' : 'MD5'} was copied; some consoles ask for that one.`,
})
