import { put } from '../bytes.ts'
import { AUTH, bad, type Change, good, type Row, unchanged } from '../rows.ts'
import { authData } from '../surgery.ts'

/** The counter of the capture is 2. */
const none: Change = authData((data) => put(data, 33, '00000002', '00000000'))

/** The stored counter as libraries have it beside the response. */
const call =
  (more: object, how: Change = unchanged): Change =>
  (credential) => ({ response: how(credential), expectedOrigin: 'http://localhost:4911', ...more })

const rows: readonly Row[] = [
  bad('sign-count-not-above-stored', 'the-same-again', AUTH, call({ authenticator: { counter: 2 } })),
  bad('sign-count-not-above-stored', 'fell', AUTH, call({ credential_current_sign_count: 9 })),
  good('sign-count-not-above-stored', 'grew', AUTH, call({ credential: { counter: 1 } })),
  good('sign-count-not-above-stored', 'no-counter-at-all', AUTH, call({ credential: { counter: 0 } }, none)),
]

export default rows
