import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60385',
  title: 'Public key invalid or not provided',
  summary: 'A push factor is created without the public key of the device, or with one of another form.',
  at: [
    ANSWERED,
    { kind: 'twilio-entity-factor-request', member: '/Binding.PublicKey' },
    { kind: 'twilio-entity-factor-request', member: '/binding.publicKey' },
    { kind: 'twilio-entity-factor-request', member: '/binding/publicKey' },
    { kind: 'twilio-entity-factor-request', member: '/binding/public_key' },
    { kind: 'twilio-entity-factor-request', member: '/binding/PublicKey' },
  ],
  causes: [
    { text: 'FactorType is push, and Binding.PublicKey is missing.', rules: ['entity-factor-public-key-invalid'] },
    {
      text: 'Binding.PublicKey is no ECDSA public key in PKIX (ASN.1 DER), in Base64.',
      rules: ['entity-factor-public-key-invalid'],
    },
    {
      text: 'The request lacks the key that the registration of the device made.',
      rules: ['entity-factor-public-key-invalid'],
    },
  ],
  fixes: [
    'Register the device again with the SDK.',
    'Send the public key of the device: P-256, SubjectPublicKeyInfo in DER, in Base64.',
  ],
  docs: [twilioPage(60385)],
  documented: 'page',
  pageDate: 'undated',
  notes: ['The number lies among the passkeys codes; the page speaks of push only.'],
})
