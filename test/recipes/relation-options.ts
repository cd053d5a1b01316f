import { hexOf } from './bytes.ts'
import {
  again,
  another,
  bad,
  CREATE,
  challenge,
  cutShort,
  ES256,
  GET,
  good,
  load,
  member,
  options,
  REGISTER,
  rpId,
  SIGN_IN,
  set,
  UV,
} from './relation-parts.ts'
import { change, type Row, type RuleId, unchanged, without } from './rows.ts'
import { authData, flags } from './surgery.ts'

/** Request options alone, and what the command line expects of them. */
const givenOptions = (rule: RuleId, cases: Record<string, Row['expect']>, fitting: Row['expect']): Row[] =>
  Object.entries({ ...cases, 'good-as-given': fitting }).map(([name, expect = {}]) => ({
    rule,
    name,
    base: `${ES256}.${GET}`,
    change: unchanged,
    expect,
  }))

/** What options and response say of each other, WebAuthn Level 3 §7.1, §7.2. */
export const OPTIONS_AND_RESPONSE: readonly Row[] = [
  bad('algorithm-not-requested', 'options-of-another-ceremony', ES256, [
    [CREATE, set('pubKeyCredParams', [{ type: 'public-key', alg: -257 }])],
    [REGISTER],
  ]),
  good('algorithm-not-requested', 'one-of-six', 'several-algorithms', [[CREATE], [REGISTER]]),
  good('algorithm-not-requested', 'empty-list-means-es256-and-rs256', ES256, [
    [CREATE, set('pubKeyCredParams', [])],
    [REGISTER],
  ]),
  bad('attachment-not-as-requested', 'options-ask-for-a-security-key', 'resident-key-platform', [
    [CREATE, set('authenticatorSelection.authenticatorAttachment', 'cross-platform')],
    [REGISTER],
  ]),
  good('attachment-not-as-requested', 'nothing-asked-for', 'hybrid', [[CREATE], [REGISTER]]),
  bad('challenge-of-no-options', 'two-sets-of-options', ES256, [
    [GET],
    [GET, set('challenge', another)],
    [SIGN_IN, challenge(() => cutShort(again('neither of them')).padEnd(24, 'A'))],
  ]),
  good('challenge-of-no-options', 'that-of-the-second', ES256, [[GET, set('challenge', another)], [GET], [SIGN_IN]]),
  bad('challenge-of-other-options', 'older-one', ES256, [[CREATE], [REGISTER, challenge(another)]]),
  bad('challenge-of-other-options', 'encoded-twice', ES256, [[GET], [SIGN_IN, challenge(again)]]),
  bad('challenge-of-other-options', 'hex-text', ES256, [[GET], [SIGN_IN, challenge((text) => again(hexOf(text)))]]),
  bad('challenge-of-other-options', 'cut', ES256, [[CREATE], [REGISTER, challenge(cutShort)]]),
  bad('challenge-of-other-options', 'of-the-registration', ES256, [
    [CREATE],
    [SIGN_IN, challenge(() => load(ES256, CREATE).challenge)],
  ]),
  good('challenge-of-other-options', 'both-ceremonies', ES256, [[CREATE], [GET], [SIGN_IN], [REGISTER]]),
  good('challenge-of-other-options', 'redacted-in-the-options', ES256, [
    [CREATE, set('challenge', 'REDACTED')],
    [REGISTER],
  ]),
  bad('credential-excluded', 'registered-before', ES256, [
    [CREATE, set('excludeCredentials', [{ type: 'public-key', id: load(ES256, REGISTER).id }])],
    [REGISTER],
  ]),
  good('credential-excluded', 'another-one-excluded', ES256, [
    [CREATE, set('excludeCredentials', [{ type: 'public-key', id: load('rs256-none', REGISTER).id }])],
    [REGISTER],
  ]),
  bad('credential-not-allowed', 'of-another-user', ES256, [[GET, set('allowCredentials.0.id', another)], [SIGN_IN]]),
  bad('credential-not-allowed', 'cut-in-the-options', ES256, [
    [GET, set('allowCredentials.0.id', cutShort)],
    [SIGN_IN],
  ]),
  good('credential-not-allowed', 'second-of-two', ES256, [
    [
      GET,
      options((o) => {
        o.allowCredentials.unshift({ type: 'public-key', id: another(o.allowCredentials[0].id) })
      }),
    ],
    [SIGN_IN],
  ]),
  good('credential-not-allowed', 'none-named', 'resident-key-platform', [[GET], [SIGN_IN]]),
  bad('origin-not-of-rp-id', 'authenticator-data-left-out', ES256, [
    [GET, rpId('example.com')],
    [SIGN_IN, change('authenticatorData', 'REDACTED')],
  ]),
  good('origin-not-of-rp-id', 'localhost-with-a-port', ES256, [[GET], [SIGN_IN]]),
  bad('origin-related-to-rp-id', 'page-of-another-domain', ES256, [
    [GET],
    [SIGN_IN, member('origin', () => 'https://shop.example.com')],
  ]),
  good('origin-related-to-rp-id', 'subdomain', ES256, [
    [GET],
    [SIGN_IN, member('origin', () => 'http://login.localhost:4911')],
  ]),
  ...givenOptions(
    'options-challenge-unexpected',
    {
      'bad-of-another-ceremony': { challenge: load('synced', GET).challenge },
      'bad-encoded-twice': { challenge: again(load(ES256, GET).challenge) },
    },
    { challenge: load(ES256, GET).challenge },
  ),
  ...givenOptions(
    'options-rp-id-not-of-origin',
    { 'bad-another-host': { origin: 'https://example.com' } },
    { origin: 'http://login.localhost:4911' },
  ),
  ...givenOptions('options-rp-id-unexpected', { 'bad-another-domain': { rpId: 'example.com' } }, { rpId: 'localhost' }),
  bad('resident-key-not-created', 'required-but-not-made', 'cred-props', [
    [CREATE, set('authenticatorSelection.residentKey', 'required')],
    [REGISTER, set('clientExtensionResults.credProps.rk', false)],
  ]),
  good('resident-key-not-created', 'made', 'cred-props', [
    [CREATE, set('authenticatorSelection.residentKey', 'required')],
    [REGISTER],
  ]),
  bad('rp-id-hash-of-other-options', 'parent-domain', ES256, [[GET, rpId('example.com')], [SIGN_IN]]),
  good('rp-id-hash-of-other-options', 'the-same', ES256, [[GET], [SIGN_IN]]),
  bad('user-handle-not-returned', 'dropped', 'resident-key-platform', [[GET], [SIGN_IN, without('userHandle')]]),
  good('user-handle-not-returned', 'credential-named', ES256, [[GET], [SIGN_IN, without('userHandle')]]),
  bad('user-verification-missing', 'security-key-without-pin', 'security-key-usb', [
    [GET, set('userVerification', 'required')],
    [SIGN_IN],
  ]),
  bad('user-verification-missing', 'at-registration', ES256, [
    [CREATE, set('authenticatorSelection.userVerification', 'required')],
    [REGISTER, authData(flags(0, UV))],
  ]),
  good('user-verification-missing', 'preferred', 'security-key-usb', [[GET], [SIGN_IN]]),
  good('user-verification-missing', 'required-and-done', ES256, [
    [GET, set('userVerification', 'required')],
    [SIGN_IN],
  ]),
]
