import { plain } from '../../text/shown.ts'
import { aaguidText } from '../../webauthn/aaguid.ts'
import { at, defineRule } from '../define-rule.ts'
import { each } from './common.ts'

export default defineRule({
  id: 'attestation-u2f-aaguid-not-zero',
  summary: 'a FIDO U2F authenticator has an AAGUID',
  why: 'U2F knows no AAGUID; the client writes 16 zero bytes in its place.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'CTAP 2.1 §10.2; WebAuthn Level 3 §8.6',
  severity: 'info',
  kinds: ['registration'],
  reads: ['statements', 'attested', 'authData'],
  check: (parts) =>
    each(parts, ['fido-u2f'], () => {
      const { pointer, base } = parts.authData
      const { aaguid } = parts.attested
      if (aaguid.every((byte) => byte === 0)) return []
      const where = { layer: 'authenticatorData' as const, at: 'attestedCredentialData.aaguid' }
      return [
        {
          place: at(pointer, { ...where, bytes: { offset: base + 37, length: 16 } }),
          args: { found: plain(aaguidText(aaguid)) },
        },
      ]
    }),
  message: (args) => `expected an AAGUID of zeros, received ${args.found}`,
})
