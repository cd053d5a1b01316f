import { AUTH, bad, type Change, good, REG, type Row } from '../rows.ts'
import { authData, flags } from '../surgery.ts'

const UV = 0x04

/** The arguments of a call that verifies, as SimpleWebAuthn and py_webauthn name them. */
const call =
  (more: object): Change =>
  (credential) => ({
    response: credential,
    expectedOrigin: 'http://localhost:4911',
    expectedRPID: 'localhost',
    ...more,
  })

const withoutUv =
  (more: object): Change =>
  (credential) =>
    call(more)(authData(flags(0, UV))(credential))

const rows: readonly Row[] = [
  bad('user-verification-required', 'demanded-beside-it', AUTH, withoutUv({ requireUserVerification: true })),
  bad('user-verification-required', 'demanded-of-registration', REG, withoutUv({ require_user_verification: true })),
  good('user-verification-required', 'verified', AUTH, call({ requireUserVerification: true })),
  good('user-verification-required', 'not-demanded', AUTH, withoutUv({ requireUserVerification: false })),
]

export default rows
