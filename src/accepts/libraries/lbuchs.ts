import type { Form, Member, Profile } from '../profile.ts'

/** base64_decode() of PHP, not strict: it drops `-` and `_`, and what follows is other bytes. */
const FORMS: readonly Form[] = ['standard', 'standard-padded']

const bytes = (name: string, absent: string, encoded = absent): Member => ({
  at: [name],
  is: 'bytes',
  forms: FORMS,
  absent,
  wrong: 'base64_decode(): Argument #1 ($string) must be of type string, array given',
  encoded,
  silent: true,
})

export const lbuchs: Profile = {
  name: 'lbuchs',
  language: 'PHP',
  version: '1cc44fb',
  source: '_test/server.php, _test/client.html, src/WebAuthn.php',
  parsers: [
    {
      registration: {
        members: [
          bytes('clientDataJSON', 'invalid client data'),
          bytes('attestationObject', 'ByteBuffer: Invalid offset', 'invalid attestation format'),
        ],
      },
      authentication: {
        members: [
          bytes('clientDataJSON', 'invalid client data'),
          bytes('id', 'Public Key for credential ID not found!'),
          bytes('authenticatorData', 'Invalid authenticatorData input'),
          bytes('signature', 'invalid signature'),
        ],
      },
    },
  ],
  doubt:
    'Not run. The library itself is given bytes; the names and the decoding are those of its example, which most servers have taken over.',
}
