/**
 * The ceremony pair that `npm run capture` makes as Verify Passkeys asks for it: challenge and user id are SIDs.
 *
 * @param {{ digest: (text: string) => Buffer, text64: (text: string) => string }} seeds
 */
export function asked({ digest, text64 }) {
  /** Two letters and 32 hexadecimal digits; the same in every run. @type {(prefix: string, text: string) => string} */
  const sid = (prefix, text) => prefix + digest(text).toString('hex').slice(0, 32)
  return {
    name: 'twilio-platform',
    about: 'shaped as Twilio Verify Passkeys asks for it: challenge and user id are SIDs',
    algs: [-7],
    creation: {
      user: { id: text64(sid('YE', 'entity')), name: 'ada', displayName: 'ada' },
      challenge: text64(sid('YF', 'factor')),
      timeout: 600_000,
      authenticatorSelection: {
        authenticatorAttachment: 'platform',
        requireResidentKey: false,
        residentKey: 'preferred',
        userVerification: 'preferred',
      },
    },
    request: { challenge: text64(sid('YC', 'challenge')) },
    discoverable: true,
  }
}
