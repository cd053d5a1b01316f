import { describe, expect, it } from 'vitest'
import type { Incident } from '../../src/model/index.ts'
import { incidentOf } from '../../src/providers/auth0/relations/incident.ts'
import { lint } from '../helpers/lint.ts'
import { findings, fixture, members, payloads, source, together, told } from './helpers.ts'

const CODE = 'auth0/passkey-enrollment-user-name-missing'

describe('one capture alone', () => {
  it.each([
    ['connection-listing.txt', ['warning signup-attributes-not-identifiers']],
    ['connection-phone-only.json', ['warning signup-attributes-not-identifiers']],
    ['connection-nothing-allowed.json', ['error signup-allows-no-attribute']],
    ['connection-email-allowed.json', []],
    ['connection-legacy.json', []],
    ['connection-status-unknown.json', ['error connection-attribute-invalid']],
    ['user-listing.json', []],
    ['user-email-username.json', []],
    ['form-listing.txt', ['error browser-error-user-name-missing']],
    ['form-user-name-missing.txt', ['error browser-error-user-name-missing']],
    ['form-not-allowed.txt', ['error browser-error-recognised']],
    ['form-empty.txt', ['warning enrollment-form-empty']],
    ['form-abort.txt', []],
    ['form-cut.txt', ['warning show-error-unreadable']],
    ['form-cut-in-stack.txt', ['warning show-error-unreadable', 'error browser-error-user-name-missing']],
    ['form-empty-object.txt', ['warning show-error-unreadable']],
    ['form-passkey-cut.txt', ['error enrollment-passkey-unreadable']],
    ['form-contradictory.txt', ['error enrollment-form-contradictory', 'error browser-error-user-name-missing']],
    ['error-firefox.txt', ['error browser-error-user-name-missing']],
    ['error-safari.txt', ['error browser-error-user-name-missing']],
  ])('%s', async (name, expected) => {
    expect(told(await lint([source(name)]))).toEqual(expected)
  })

  it('names the attributes of the connection', async () => {
    const [finding] = findings(await lint([source('connection-listing.txt')]))
    expect(finding).toMatchObject({ pointer: '/options/attributes', line: 5, codes: [CODE] })
    expect(finding?.message).toBe('signup is allowed only for phone_number, but the identifiers are email and username')
  })

  it('places the browser error in the pasted form', async () => {
    const [finding] = findings(await lint([source('form-listing.txt')]))
    const column = fixture('form-listing.txt').indexOf('"Failed to execute') + 1
    expect(finding).toMatchObject({ pointer: '/message', line: 1, column, codes: [CODE] })
  })

  it.each(['error-firefox.txt', 'error-safari.txt'])('says what else the words of %s may mean', async (name) => {
    const [finding] = findings(await lint([source(name)]))
    expect(finding?.cause).toContain('rp.name')
    expect(finding?.codes).toEqual([CODE])
  })
})

describe('the listings of the article', () => {
  const all = ['connection-listing.txt', 'user-listing.json', 'form-listing.txt']

  it('are recognised', async () => {
    expect(payloads(await together(all)).map(({ kind }) => kind)).toEqual([
      'auth0-connection',
      'auth0-user',
      'auth0-enrollment-form',
      'webauthn-error',
    ])
  })

  it('are one error, at the connection, which names the attributes and both fixes', async () => {
    const result = await together(all)
    expect(told(result)).toEqual(['error signup-attributes-not-on-profile', 'info browser-error-explained'])
    const [finding] = findings(result)
    expect(finding).toMatchObject({
      pointer: '/options/attributes',
      codes: [CODE],
      message: 'signup is allowed only for phone_number; this user has email and username',
      related: [
        { path: 'user-listing.json', pointer: '' },
        { path: 'form-listing.txt', pointer: '/message' },
      ],
    })
    expect(finding?.cause).toContain('confirms')
    expect(finding?.fix).toContain('options.attributes.email.signup.status to "optional"')
    expect(finding?.fix).toContain("add phone_number to the user's profile")
    expect(finding?.fix).toContain('replaces the whole options object')
  })

  it('are one error without the form, too', async () => {
    const result = await together(all.slice(0, 2))
    expect(told(result)).toEqual(['error signup-attributes-not-on-profile'])
    expect(findings(result)[0]?.cause).not.toContain('confirms')
  })
})

describe('connection and user', () => {
  const error = 'form-user-name-missing.txt'

  it.each([
    ['C1', ['connection-email-allowed.json', 'user-email-username.json'], []],
    ['C2', ['connection-phone-only.json', 'user-email-username.json'], ['error signup-attributes-not-on-profile']],
    ['C3', ['connection-nothing-allowed.json', 'user-email-username.json'], ['error signup-allows-no-attribute']],
    [
      'C3, with the error',
      ['connection-nothing-allowed.json', 'user-email-username.json', error],
      ['error signup-allows-no-attribute', 'info browser-error-explained'],
    ],
    ['C4', ['connection-phone-only.json', 'user-phone.json'], ['warning signup-attributes-not-identifiers']],
    [
      'C4, with the error',
      ['connection-phone-only.json', 'user-phone.json', error],
      ['warning signup-attributes-not-identifiers', 'error user-name-missing-not-explained'],
    ],
    ['C6', ['connection-legacy.json', 'user-email-username.json'], []],
    ['C7', ['connection-legacy.json', 'user-username-only.json'], ['error signup-attributes-not-on-profile']],
    ['C19', ['connection-email-allowed.json', 'user-other-connection.json'], ['error captures-do-not-belong-together']],
    ['C20', ['connection-email-allowed.json', 'user-linked.json'], ['error signup-attributes-not-on-profile']],
    [
      'refuted',
      ['connection-email-allowed.json', 'user-email-username.json', error],
      ['error user-name-missing-not-explained'],
    ],
    [
      'another error',
      ['connection-email-allowed.json', 'user-email-username.json', 'form-not-allowed.txt'],
      ['error browser-error-recognised'],
    ],
    [
      'an error that comes later',
      ['connection-phone-only.json', 'user-email-username.json', 'form-not-allowed.txt'],
      [
        'error signup-attributes-not-on-profile',
        'error captures-do-not-belong-together',
        'error browser-error-recognised',
      ],
    ],
    [
      'a credential all the same',
      ['connection-phone-only.json', 'user-email-username.json', 'form-credential.txt'],
      ['error signup-attributes-not-on-profile', 'error captures-do-not-belong-together'],
    ],
  ])('%s', async (_, names, expected) => {
    expect(told(await together(names))).toEqual(expected)
  })

  it('offers only what helps this user', async () => {
    const c4 = findings(await together(['connection-phone-only.json', 'user-phone.json']))[0]
    expect(c4?.fix).toMatch(/^Set options\.attributes\.phone_number\.identifier\.active to true\. PATCH/)
    const c7 = findings(await together(['connection-legacy.json', 'user-username-only.json']))[0]
    expect(c7?.message).toBe('signup is allowed only for email; this user has username')
    expect(c7?.fix).toMatch(/^Add email to the user's profile\./)
    const c20 = findings(await together(['connection-email-allowed.json', 'user-linked.json']))[0]
    expect(c20?.cause).toContain('linked')
    expect(c20?.fix).toContain('add email to the linked identity')
  })

  it('the order of the files does not matter', async () => {
    const result = await together(['form-listing.txt', 'user-listing.json', 'connection-listing.txt'])
    expect(told(result).sort()).toEqual(['error signup-attributes-not-on-profile', 'info browser-error-explained'])
  })

  it('pairs by the name of the connection when there are several', async () => {
    const result = await together([
      'connection-phone-only.json',
      'user-email-username.json',
      'user-other-connection.json',
    ])
    expect(told(result)).toEqual(['error signup-attributes-not-on-profile'])
  })

  it('lint relates within one input', async () => {
    const text = `[${fixture('connection-phone-only.json')},${fixture('user-email-username.json')}]`
    const result = await lint([source('both.json', text)])
    expect(told(result)).toEqual(['error signup-attributes-not-on-profile'])
    expect(findings(result)[0]).toMatchObject({
      pointer: '/0/options/attributes',
      related: [{ path: 'both.json', pointer: '/1' }],
    })
    const apart = await lint([source('connection-phone-only.json'), source('user-email-username.json')])
    expect(told(apart)).toEqual(['warning signup-attributes-not-identifiers'])
  })

  it('shows no value of the profile', async () => {
    const text = JSON.stringify(
      (await together(['connection-phone-only.json', 'user-email-username.json', error])).report,
    )
    expect(text).not.toContain('kim')
  })
})

describe('the verdict of triage', () => {
  const verdict = (names: readonly string[]): Incident => incidentOf(members(names))

  it.each([
    [
      'all three listings',
      ['connection-listing.txt', 'user-listing.json', 'form-listing.txt'],
      'confirmed',
      'documented',
    ],
    ['without the form', ['connection-listing.txt', 'user-listing.json'], 'confirmed', 'documented'],
    ['the form alone', ['form-listing.txt'], 'incomplete', 'documented'],
    ['the connection alone', ['connection-listing.txt'], 'incomplete', 'inferred'],
    [
      'a connection that names the user',
      ['connection-email-allowed.json', 'user-email-username.json', 'form-listing.txt'],
      'refuted',
      'inferred',
    ],
    [
      'another error',
      ['connection-email-allowed.json', 'user-email-username.json', 'form-not-allowed.txt'],
      'refuted',
      'documented',
    ],
    [
      'only a non-identifier',
      ['connection-phone-only.json', 'user-phone.json', 'form-listing.txt'],
      'incomplete',
      'inferred',
    ],
    [
      'an error that comes later',
      ['connection-phone-only.json', 'user-email-username.json', 'form-not-allowed.txt'],
      'mismatch',
      'proven',
    ],
    ['another connection', ['connection-email-allowed.json', 'user-other-connection.json'], 'mismatch', 'proven'],
    ['nothing wrong', ['connection-email-allowed.json', 'user-email-username.json'], 'none', undefined],
    ['a user alone', ['user-listing.json'], 'none', undefined],
  ])('%s', (_, names, expected, grade) => {
    const incident = verdict(names)
    expect(incident.verdict).toBe(expected)
    expect(incident.causes[0]?.grade).toBe(grade)
  })

  it('confirms with the attributes', () => {
    const { causes } = verdict(['connection-listing.txt', 'user-listing.json', 'form-listing.txt'])
    expect(causes[0]?.text).toContain('signup is allowed only for phone_number; this user has email and username')
  })

  it('asks for what is missing', () => {
    expect(verdict(['form-listing.txt']).questions).toHaveLength(2)
  })

  it('says that captures do not belong together', () => {
    const { causes } = verdict(['connection-phone-only.json', 'user-email-username.json', 'form-not-allowed.txt'])
    expect(causes[0]?.text).toContain('these files do not belong together')
    expect(causes.map((cause) => cause.text).join()).toContain('NotAllowedError')
  })
})
