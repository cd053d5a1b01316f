import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { each, spanPlace } from './common.ts'

export default defineRule({
  id: 'attestation-safetynet-cts-profile',
  summary: 'SafetyNet did not pass the device',
  why: 'ctsProfileMatch true says that the device passed the compatibility tests and was not modified.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 2 §8.5; Level 3 leaves it to policy',
  severity: 'warning',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    each(parts, ['android-safetynet'], (statement) => {
      const { jws } = statement
      if (!jws || jws.payload.ctsProfileMatch === true) return []
      const found = jws.payload.ctsProfileMatch
      return [
        {
          place: spanPlace(statement, jws),
          args: { found: plain(found === undefined ? 'none' : JSON.stringify(found).slice(0, 20)) },
        },
      ]
    }),
  message: (args) => `expected ctsProfileMatch true, received ${args.found}`,
})
