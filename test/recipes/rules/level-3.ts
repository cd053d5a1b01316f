import { captureOf } from '../captures.ts'
import { ES256, GET } from '../relation-parts.ts'
import type { Row, RuleId } from '../rows.ts'
import { row } from '../site-files.ts'

const NOT_BOOLEAN: RuleId = 'client-capability-not-boolean'
const NAME: RuleId = 'client-capability-unknown'
const INVALID: RuleId = 'signal-member-invalid'
const ABSENT: RuleId = 'signal-member-absent'
const NOT_BASE64URL: RuleId = 'signal-id-not-base64url'
const RP_ID: RuleId = 'signal-rp-id-invalid'

const CHROME = {
  conditionalCreate: true,
  conditionalGet: true,
  hybridTransport: true,
  passkeyPlatformAuthenticator: true,
  relatedOrigins: true,
  userVerifyingPlatformAuthenticator: true,
  signalAllAcceptedCredentials: true,
  'extension:prf': true,
}
const rpId = 'example.com'
const userId = 'p3fRV7G2V-Lu6ltngyae-Q'
const ID = 'mreLKfoyI6Yt0OTDTrI3ZhBBDkD05q8ixGkj7rTuBxQ'
const STANDARD = 'mreLKfoyI6Yt0OTDTrI3ZhBBDkD05q8ixGkj7rTu+xQ='
const all = (...allAcceptedCredentialIds: unknown[]) => ({ rpId, userId, allAcceptedCredentialIds }) as never
const details = { rpId, userId, name: 'ada', displayName: '' }

const creation = (more: object, selection: object = {}) => {
  const options = captureOf('several-algorithms.creation-options')
  const authenticatorSelection = { ...options.authenticatorSelection, ...selection }
  return { publicKey: { ...options, authenticatorSelection }, ...more }
}
const request = (more: object, own: object = {}) => ({
  publicKey: { ...captureOf(`${ES256}.${GET}`), ...own },
  ...more,
})
const withInput = (extensions: object) => ({ ...captureOf('several-algorithms.creation-options'), extensions })
const REMOTE = JSON.stringify({ type: 'webauthn.create', challenge: userId, origin: 'https://example.com' })

/** Objects of Level 3, each with one fault. */
const rows: readonly Row[] = [
  row(NOT_BOOLEAN, 'bad-texts', { ...CHROME, conditionalGet: 'false' }),
  row(NOT_BOOLEAN, 'bad-null', { ...CHROME, relatedOrigins: null }),
  row(NOT_BOOLEAN, 'good-chrome', CHROME),
  row(NAME, 'bad-older-name', { conditionalCreate: true, hybridTransport: true, conditionalMediation: true }),
  row(NAME, 'bad-misspelt', { conditionalCreate: true, conditionalGet: true, relatedOrigin: true }),
  row(NAME, 'good-extension', { ...CHROME, 'extension:largeBlob': false }),
  row(INVALID, 'bad-bytes', { rpId, credentialId: { 0: 7, 1: 8 } }),
  row(INVALID, 'bad-text-for-a-list', { rpId, userId, allAcceptedCredentialIds: ID }),
  row(INVALID, 'bad-user-id-number', { ...details, userId: 7 }),
  row(INVALID, 'good-all', all(ID)),
  row(ABSENT, 'bad-display-name', { rpId, userId, name: 'ada' }),
  row(ABSENT, 'bad-user-id', { rpId, allAcceptedCredentialIds: [ID] }),
  row(ABSENT, 'good-empty-display-name', details),
  row(NOT_BASE64URL, 'bad-standard-base64', { rpId, credentialId: STANDARD }),
  row(NOT_BASE64URL, 'bad-one-of-two', all(ID, STANDARD)),
  row(NOT_BASE64URL, 'bad-user-id', { ...details, userId: 'ada@example.com' }),
  row(NOT_BASE64URL, 'good-base64url', { rpId, credentialId: ID }),
  row('signal-accepts-none', 'bad-empty', all()),
  row('signal-accepts-none', 'good-one', all(ID)),
  row(RP_ID, 'bad-origin', { rpId: 'https://example.com', credentialId: ID }),
  row(RP_ID, 'good-localhost', { rpId: 'localhost', credentialId: ID }),
  row('options-mediation-unknown', 'bad-capital', request({ mediation: 'Conditional' })),
  row('options-mediation-unknown', 'bad-null', creation({ mediation: null })),
  row('options-mediation-unknown', 'good-conditional', request({ mediation: 'conditional' })),
  row('options-mediation-misplaced', 'bad-in-public-key', request({}, { mediation: 'conditional' })),
  row('options-mediation-misplaced', 'good-beside-it', request({ mediation: 'optional' })),
  row(
    'options-conditional-create-verifies',
    'bad-required',
    creation({ mediation: 'conditional' }, { userVerification: 'required' }),
  ),
  row(
    'options-conditional-create-verifies',
    'good-preferred',
    creation({ mediation: 'conditional' }, { userVerification: 'preferred' }),
  ),
  row('options-conditional-create-verifies', 'good-asked-for', creation({}, { userVerification: 'required' })),
  row('extension-of-remote-client', 'bad-client-data', withInput({ remoteClientDataJSON: REMOTE })),
  row(
    'extension-of-remote-client',
    'bad-override',
    withInput({
      remoteDesktopClientOverride: { origin: 'https://example.com', sameOriginWithAncestors: true },
    }),
  ),
  row('extension-of-remote-client', 'good-another-one', withInput({ credProps: true })),
]

export default rows
