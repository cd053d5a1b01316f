import { base64urlOf, utf8Hex } from './bytes.ts'
import {
  again,
  another,
  BE,
  BS,
  bad,
  CREATE,
  challenge,
  counter,
  cutShort,
  ES256,
  good,
  hash,
  id,
  load,
  REGISTER,
  SIGN_IN,
} from './relation-parts.ts'
import { change, type Row, without } from './rows.ts'
import { authentication, registration } from './signed.ts'
import { authData, flags } from './surgery.ts'

/** Two authenticators answer one challenge. */
function twice(make: typeof bad, name: string, ceremony: string, text: string): Row {
  return {
    ...make('same-challenge-twice', name, ES256, [[ceremony]]),
    change: () =>
      [ES256, 'ed25519-none'].map((scenario) =>
        load(
          scenario,
          ceremony,
          challenge(() => text),
        ),
      ),
  }
}

/** Twilio's challenge of a registration is the SID of the factor, that of a sign-in its own. */
function sidOf(prefix: string): string {
  return base64urlOf(utf8Hex(`${prefix}${'0a1b2c3d'.repeat(4)}`))
}

/** What a registration and an authentication say of each other, WebAuthn Level 3 §6.1, §7.2. */
export const ONE_CREDENTIAL: readonly Row[] = [
  bad('backup-eligibility-changed', 'eligible-since', ES256, [[REGISTER], [SIGN_IN, authData(flags(BE))]]),
  good('backup-eligibility-changed', 'eligible-before-and-after', 'synced', [[REGISTER], [SIGN_IN]]),
  {
    ...bad('backup-state-changed', 'backed-up-no-longer', 'ed25519-none', [[REGISTER]]),
    change: () => [authData(flags(BE | BS))(registration()), authentication(undefined, authData(flags(BE)))],
  },
  good('backup-state-changed', 'never-backed-up', ES256, [[REGISTER], [SIGN_IN]]),
  {
    ...bad('counter-not-increased', 'equal', 'ed25519-none', [[REGISTER]]),
    change: () => [registration(), authentication(undefined, authData(counter('00000001')))],
  },
  {
    ...bad('counter-not-increased', 'back-to-0', 'ed25519-none', [[REGISTER]]),
    change: () => [registration(), authentication(undefined, authData(counter('00000000')))],
  },
  {
    ...good('counter-not-increased', 'both-0', 'ed25519-none', [[REGISTER]]),
    change: () => [
      authData(counter('00000000'))(registration()),
      authentication(undefined, authData(counter('00000000'))),
    ],
  },
  bad('credential-of-another-registration', 'cut-by-a-column', ES256, [[REGISTER], [SIGN_IN, id(cutShort)]]),
  bad('credential-of-another-registration', 'encoded-twice', ES256, [[REGISTER], [SIGN_IN, id(again)]]),
  bad('credential-of-another-registration', 'replaced-but-signed-by-it', ES256, [
    [REGISTER],
    [SIGN_IN, id(() => again('2f8b0c1e-key-of-the-database'))],
  ]),
  good('credential-of-another-registration', 'the-same', 'rs256-none', [[REGISTER], [SIGN_IN]]),
  {
    ...bad('credential-other-than-registered', 'two-passkeys', ES256, [[REGISTER], [SIGN_IN]]),
    change: (payload) => [payload, load('rs256-none', SIGN_IN)],
  },
  {
    ...good('credential-other-than-registered', 'one-of-two', ES256, [[REGISTER]]),
    change: (payload) => [payload, load('rs256-none', REGISTER), load('rs256-none', SIGN_IN)],
  },
  bad('rp-id-of-another-registration', 'other-hash', ES256, [[REGISTER], [SIGN_IN, authData(hash)]]),
  good('rp-id-of-another-registration', 'the-same', 'u2f', [[REGISTER], [SIGN_IN]]),
  bad('same-challenge-twice', 'one-for-both-ceremonies', ES256, [
    [REGISTER],
    [SIGN_IN, challenge(() => load(ES256, CREATE).challenge)],
  ]),
  good('same-challenge-twice', 'one-for-each', ES256, [[REGISTER], [SIGN_IN]]),
  twice(good, 'second-try-for-one-factor', REGISTER, sidOf('YF')),
  twice(bad, 'two-registrations', REGISTER, base64urlOf('5a'.repeat(32))),
  twice(bad, 'two-answers-to-one-challenge-of-twilio', SIGN_IN, sidOf('YC')),
  bad('same-response-twice', 'sent-again', ES256, [[SIGN_IN], [SIGN_IN, without('userHandle')]]),
  good('same-response-twice', 'of-two-credentials', ES256, [[REGISTER], [SIGN_IN]]),
  bad('user-handle-of-another-user', 'encoded-twice', ES256, [
    [CREATE],
    [REGISTER],
    [SIGN_IN, change('userHandle', again)],
  ]),
  bad('user-handle-of-another-user', 'another', ES256, [
    [CREATE],
    [REGISTER],
    [SIGN_IN, change('userHandle', another)],
  ]),
  bad('user-handle-of-another-user', 'encoded-twice-without-the-registration', ES256, [
    [CREATE],
    [SIGN_IN, change('userHandle', again)],
  ]),
  good('user-handle-of-another-user', 'another-user-signs-in', ES256, [
    [CREATE],
    [SIGN_IN, change('userHandle', another)],
  ]),
]
