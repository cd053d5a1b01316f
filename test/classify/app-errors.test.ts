import { describe, expect, it } from 'vitest'
import { lintText } from '../helpers/lint.ts'

/** Each payload's kind and the rules of its findings, in one line. */
const seen = async (value: unknown): Promise<string[]> => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const { inputs } = await lintText(text)
  return inputs.flatMap(({ payloads }) =>
    payloads.map(({ kind, findings }) => [kind, ...findings.map(({ rule }) => rule)].join(' ')),
  )
}

const KNOWN = 'webauthn-error client-error-recognised'
const DOM_EXCEPTION = 'androidx.credentials.TYPE_CREATE_PUBLIC_KEY_CREDENTIAL_DOM_EXCEPTION'
const DOMAIN = 'com.apple.AuthenticationServices.AuthorizationError'
const UNASSOCIATED = 'The calling app is not associated with the domain example.com'

describe('what an app is given is one error with one finding', () => {
  it.each([
    ["Android's type as a code", { code: `${DOM_EXCEPTION}/androidx.credentials.TYPE_SECURITY_ERROR`, message: 'no' }],
    ['a type', { type: 'android.credentials.GetCredentialException.TYPE_NO_CREDENTIAL', message: 'No credentials' }],
    ['a class as a name', { name: 'CreateCredentialCancellationException', message: 'User cancelled the selector' }],
    ['a number in brackets', { code: 'failed', message: '[50152] RP ID cannot be validated.' }],
    ['an NSError', { domain: DOMAIN, code: 1001, localizedDescription: 'The operation couldn’t be completed.' }],
    ['its words alone', { code: 1004, message: UNASSOCIATED }],
    ['what react-native-passkey throws', { error: 'UserCancelled', message: 'The user cancelled the request.' }],
  ])('%s', async (_, error) => {
    expect(await seen(error)).toEqual([KNOWN])
  })

  it('with the pages of its maker, not of the standard', async () => {
    const { inputs } = await lintText(JSON.stringify({ domain: DOMAIN, code: 1004, message: UNASSOCIATED }))
    const docs = inputs.flatMap(({ payloads }) =>
      payloads.flatMap(({ findings }) => findings.flatMap((one) => one.docs)),
    )
    expect(docs).toEqual([expect.stringContaining('https://developer.apple.com/')])
  })

  it('in a line of a log', async () => {
    const error = { code: 1004, domain: DOMAIN, message: UNASSOCIATED }
    expect(await seen({ level: 'error', err: error })).toEqual([KNOWN])
  })
})

describe('is none of an app', () => {
  it.each([
    ['an answer of OAuth', { error: 'invalid_grant', message: 'Wrong code' }],
    ["somebody's own request that failed", { job: { error: 'RequestFailed', message: 'quota exceeded' } }],
    ["somebody's own time-out", { level: 50, err: { error: 'TimedOut', message: 'redis did not answer' } }],
    ['a number that is no error', { code: 'x', message: 'took [50100] of [50200] steps' }],
    ['an error that quotes nothing known', { code: 'E_FAILED', message: 'It failed' }],
    ['a failed request of a client', { code: 'ERR', message: UNASSOCIATED, config: {}, response: {} }],
  ])('%s', async (_, object) => {
    expect((await seen(object)).join()).not.toContain('client-error-recognised')
  })

  it('an error of a browser, which its words tell', async () => {
    const message = 'The operation either timed out or was not allowed.'
    expect((await seen({ name: 'NotAllowedError', message })).join()).not.toContain('client-error-recognised')
  })

  it('a credential that was sent with the error beside it', async () => {
    const response = { attestationObject: 'oA', clientDataJSON: 'e30' }
    const sent = { id: 'AAAA', rawId: 'AAAA', type: 'public-key', response, message: UNASSOCIATED }
    expect((await seen(sent)).map((one) => one.split(' ')[0])).toEqual(['registration'])
  })
})
