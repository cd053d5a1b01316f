import { describe, expect, it } from 'vitest'
import { bad, findings, judge, payloads, told } from './helpers.ts'

const PHONE_ONLY = 'connection-phone-only.json'
const EMAIL = 'connection-email-allowed.json'
const USER = 'user-email-username.json'

describe('each state of a connection and a user', () => {
  it.each<[state: string, files: string[], expected: string[]]>([
    ['C1', [EMAIL, USER], []],
    ['C2', [PHONE_ONLY, USER], ['error signup-attributes-not-on-profile']],
    ['C3', ['connection-nothing-allowed.json', USER], ['error signup-allows-no-attribute']],
    ['C4', [PHONE_ONLY, 'user-phone.json'], ['warning signup-attributes-not-identifiers']],
    ['C5, absent', [bad('connection-signup-status-absent', 'no-status')], ['warning connection-signup-status-absent']],
    ['C5, unknown', ['connection-status-unknown.json', USER], ['error connection-attribute-invalid']],
    ['C6', ['connection-legacy.json', USER], []],
    ['C7', ['connection-legacy.json', 'user-username-only.json'], ['error signup-attributes-not-on-profile']],
    [
      'C8',
      [bad('connection-requires-username', 'passkey-not-allowed-true'), USER],
      ['error connection-requires-username'],
    ],
    [
      'C9, requires_username',
      [bad('connection-attributes-with-requires-username', 'invalid_body-true')],
      ['error connection-attributes-with-requires-username'],
    ],
    [
      'C9, validation',
      [bad('connection-attributes-with-validation', 'invalid_body-username')],
      ['error connection-attributes-with-validation'],
    ],
    [
      'C9, no identifier',
      [bad('connection-no-identifier', 'invalid_body-none-active')],
      ['error connection-no-identifier'],
    ],
    [
      'C9, profile_required, inactive',
      [bad('connection-profile-required-signup-inactive', 'invalid_body-phone')],
      ['error connection-profile-required-signup-inactive'],
    ],
    [
      'C9, profile_required, optional',
      [bad('connection-profile-required-signup-optional', 'invalid_body-phone')],
      ['warning connection-profile-required-signup-optional'],
    ],
    [
      'C9, non-unique email',
      [bad('connection-email-identifier-not-unique', 'invalid_body-shared')],
      ['error connection-email-identifier-not-unique'],
    ],
    [
      'C10',
      [bad('connection-required-attribute-not-on-profile', 'invalid_request-phone')],
      ['warning connection-required-attribute-not-on-profile'],
    ],
    [
      'C11',
      [bad('connection-only-username-names-passkey', 'username')],
      ['warning connection-only-username-names-passkey'],
    ],
    ['C12', [bad('connection-passkey-disabled', 'false'), USER], ['info connection-passkey-disabled']],
    [
      'C12, with a captured form',
      [bad('connection-passkey-disabled', 'false'), USER, 'form-credential.txt'],
      ['warning connection-passkey-disabled-but-used'],
    ],
    [
      'C13',
      [bad('connection-progressive-enrollment-off', 'false'), USER],
      ['info connection-progressive-enrollment-off'],
    ],
    [
      'C14',
      [bad('connection-no-login-method', 'passkey-not-allowed-passkey-only'), USER],
      ['error connection-no-login-method'],
    ],
    ['C15', [bad('connection-password-off', 'email-otp'), USER], ['warning connection-password-off']],
    [
      'C16',
      [bad('connection-custom-database', 'passkey-not-allowed-no-import'), USER],
      ['error connection-custom-database'],
    ],
    [
      'C17',
      [bad('connection-custom-database-context', 'context'), USER],
      ['warning connection-custom-database-context'],
    ],
    ['C18', [bad('connection-signup-disabled', 'true'), USER], ['warning connection-signup-disabled']],
    ['C19', [EMAIL, 'user-other-connection.json'], ['error captures-do-not-belong-together']],
    ['C20', [EMAIL, 'user-linked.json'], ['error signup-attributes-not-on-profile']],
    ['C21', [EMAIL, bad('profile-has-passkeys', 'one')], ['info profile-has-passkeys']],
    [
      'C22',
      [EMAIL, bad('profile-passkeys-at-limit', 'passkey-enrollment-max-allowed-reached-twenty')],
      ['error profile-passkeys-at-limit'],
    ],
    [
      'C23',
      [bad('profile-username-against-validation', 'auth0-users-validation-email')],
      ['warning profile-username-against-validation'],
    ],
    [
      'C24',
      [EMAIL, bad('profile-phone-number-not-e164', 'auth0-users-validation-spaces')],
      ['warning profile-phone-number-not-e164'],
    ],
    ['C25', [EMAIL, 'user-email-unverified.json'], []],
    ['C26', [bad('connection-not-database', 'social')], ['info connection-not-database']],
  ])('%s', async (_, files, expected) => {
    expect(told(await judge(...files))).toEqual(expected)
  })
})

describe('each state of the form', () => {
  it.each<[state: string, file: string, expected: string[]]>([
    ['F1', 'form-credential.txt', []],
    ['F2', 'form-user-name-missing.txt', ['error browser-error-user-name-missing']],
    ['F3', 'form-empty.txt', ['warning enrollment-form-empty']],
    ['F4', 'form-contradictory.txt', ['error enrollment-form-contradictory', 'error browser-error-user-name-missing']],
    ['F5', 'form-abort.txt', []],
    ['F6, cut', 'form-cut.txt', ['warning show-error-unreadable']],
    ['F6, {}', 'form-empty-object.txt', ['warning show-error-unreadable']],
    ['F7', 'form-error-without-message.txt', ['warning show-error-unreadable']],
    ['F8', bad('enrollment-state-empty', 'passkey-enrollment-failure-empty'), ['warning enrollment-state-empty']],
    ['F9, not JSON', 'form-passkey-cut.txt', ['error enrollment-passkey-unreadable']],
    ['F9, base64', 'form-passkey-base64.txt', ['error base64-standard-alphabet']],
    ['F9, type', 'form-passkey-type.txt', ['error type-unsupported']],
    ['F10', 'form-assertion.txt', ['error wrong-ceremony-for-endpoint']],
  ])('%s', async (_, file, expected) => {
    expect(told(await judge(file))).toEqual(expected)
  })
})

describe('the form, the connection and the user together', () => {
  const NAME = 'form-user-name-missing.txt'
  const BROKEN = [PHONE_ONLY, USER]
  const NOTHING = ['connection-nothing-allowed.json', USER]
  const LEGACY = ['connection-legacy.json', 'user-username-only.json']
  const OK = [EMAIL, USER]
  const SUSPICIOUS = [PHONE_ONLY, 'user-phone.json']

  it.each<[cell: string, files: string[], verdict: string, first: string]>([
    ['user.name missing, C2', [...BROKEN, NAME], 'confirmed', 'signup is allowed only for phone_number'],
    ['user.name missing, C3', [...NOTHING, NAME], 'confirmed', 'received "inactive" for all of them'],
    ['user.name missing, C7', [...LEGACY, NAME], 'confirmed', 'signup is allowed only for email'],
    ['user.name missing, ok', [...OK, NAME], 'refuted', 'email'],
    ['user.name missing, suspicious', [...SUSPICIOUS, NAME], 'incomplete', 'phone_number'],
    ['user.name missing, no user', [PHONE_ONLY, NAME], 'incomplete', 'left user.name out'],
    ['user.name missing, no connection', [USER, NAME], 'incomplete', 'left user.name out'],
    ['user.name missing, neither', [NAME], 'incomplete', 'left user.name out'],
    ['another path, broken', [...BROKEN, 'form-challenge.txt'], 'refuted', 'publicKey.challenge'],
    ['another path, ok', [...OK, 'form-challenge.txt'], 'refuted', 'publicKey.challenge'],
    ['another path, suspicious', [...SUSPICIOUS, 'form-challenge.txt'], 'incomplete', 'publicKey.challenge'],
    ['another path, alone', ['form-challenge.txt'], 'found', 'came as JSON'],
    ['NotAllowedError, broken', [...BROKEN, 'form-not-allowed.txt'], 'mismatch', 'do not belong together'],
    ['NotAllowedError, ok', [...OK, 'form-not-allowed.txt'], 'refuted', 'NotAllowedError'],
    ['InvalidStateError, broken', [...BROKEN, 'form-invalid-state.txt'], 'mismatch', 'do not belong together'],
    ['SecurityError, broken', [...BROKEN, 'form-security.txt'], 'mismatch', 'do not belong together'],
    ['a credential, broken', [...BROKEN, 'form-credential.txt'], 'mismatch', 'do not belong together'],
    ['skipped, broken', [...BROKEN, 'form-abort.txt'], 'found', 'signup is allowed only for phone_number'],
  ])('%s: %s', async (_, files, verdict, first) => {
    const { incident } = (await judge(...files)).report
    expect(incident?.verdict).toBe(verdict)
    expect(incident?.causes[0]?.text).toContain(first)
  })

  it.each([
    ['a credential, ok', [...OK, 'form-credential.txt']],
    ['skipped, ok', [...OK, 'form-abort.txt']],
    ['skipped, alone', ['form-abort.txt']],
  ])('%s: nothing is wrong', async (_, files) => {
    const result = await judge(...files)
    expect(told(result)).toEqual([])
    expect(result.report.incident?.verdict).toBe('none')
  })

  it('a skipped enrolment is called a choice', async () => {
    const { incident } = (await judge(...BROKEN, 'form-abort.txt')).report
    expect(incident?.causes.at(-1)?.text).toContain('a choice of the person')
  })
})

describe('the context of a Universal Login page', () => {
  it('is a connection and options, and is judged with a user', async () => {
    const result = await judge('page-context.json', USER)
    expect(payloads(result).map(({ kind }) => kind)).toEqual(['auth0-connection', 'creation-options', 'auth0-user'])
    expect(told(result)).toContain('error signup-attributes-not-on-profile')
    expect(result.report.incident?.verdict).toBe('confirmed')
  })
})

describe('words', () => {
  const connections = [
    bad('connection-attributes-with-requires-username', 'invalid_body-true'),
    bad('connection-no-identifier', 'invalid_body-none-active'),
    bad('connection-passkey-disabled', 'false'),
    bad('connection-custom-database', 'passkey-not-allowed-no-import'),
    bad('connection-signup-disabled', 'true'),
  ]

  it.each(connections)('a change of the connection warns that PATCH replaces the options: %s', async (name) => {
    for (const { fix } of findings(await judge(name))) expect(fix).toContain('replaces the whole options object')
  })

  it('the recorded refusal is quoted, and has a code', async () => {
    const [finding] = findings(await judge(bad('connection-no-identifier', 'invalid_body-none-active')))
    expect(finding?.cause).toContain('attributes must contain one active identifier')
    expect(finding?.codes).toContain('auth0/invalid_body')
  })

  it.each(['short', 'long', 'email', 'phone'])('the user name is not told: %s', async (name) => {
    const { report } = await judge(bad('profile-username-against-validation', `auth0-users-validation-${name}`))
    expect(JSON.stringify(report)).not.toMatch(/kim|4155550100/)
  })
})
