import { describe, expect, test } from 'vitest'
import { idOf } from '../../src/explain/explanation.ts'
import { recognise } from '../../src/explain/recognise.ts'
import { severitiesOf } from '../../src/providers/policy.ts'
import { allRules } from '../../src/rules/index.ts'
import { DOCUMENTED_ERRORS } from '../helpers/errors.ts'
import { opaque } from '../helpers/planted.ts'
import { captured, reported, takenFor } from '../helpers/wire.ts'

const FLOW = 'https://auth.example.com/self-service'

const form = (field: string, ceremony: 'registration' | 'authentication') => ({
  method: 'passkey',
  csrf_token: 'test-csrf-81b2',
  [field]: JSON.stringify(captured(ceremony)),
})

describe('a field of a form that holds the credential is read', () => {
  test.each([
    ['passkey_register', 'registration', 'registration'],
    ['passkey_settings_register', 'registration', 'registration'],
    ['webauthn_register', 'registration', 'registration'],
    ['passkey_login', 'authentication', 'login'],
    ['webauthn_login', 'authentication', 'login'],
  ] as const)('%s', async (field, ceremony, endpoint) => {
    const told = [ceremony, `kratos/${endpoint}`, '']
    const body = form(field, ceremony)
    expect(await takenFor(body)).toEqual(told)
    expect(await takenFor(new URLSearchParams(body).toString())).toEqual(told)
    // A log keeps the form as text.
    expect(await takenFor({ body: new URLSearchParams(body).toString() })).toEqual(told)
    const path = field.includes('settings') ? 'settings' : endpoint
    expect(await takenFor({ request: { method: 'POST', url: `${FLOW}/${path}?flow=1f`, body } })).toEqual(told)
  })
})

test('names in another case are no cause of what was answered', async () => {
  const passkey_login = JSON.stringify(captured('authentication')).replace('clientDataJSON', 'clientDataJson')
  const body = { method: 'passkey', passkey_login }
  const reason = 'Unable to parse WebAuthn response.'
  const report = await reported({
    request: { method: 'POST', url: `${FLOW}/login?flow=1f`, body },
    response: { status: 400, body: { error: { code: 400, status: 'Bad Request', reason } } },
  })
  expect(report).toContain('server-error-explained')
  expect(report).not.toContain('server-error-cause-shown')
})

const flow = (ui: object) => ({
  id: '9f8c1b4e',
  type: 'browser',
  ui: { method: 'POST', nodes: [], messages: [], ...ui },
})
const message = (id: number, type = 'error') => ({ id, text: 'A text.', type })

describe('answers', () => {
  test.each<[string, object, string]>([
    ['of the form', flow({ messages: [message(1010003, 'info'), message(4000015)] }), 'server-error-explained'],
    ['of a field', flow({ nodes: [{ messages: [] }, { messages: [message(4000007)] }] }), 'server-error-explained'],
    ['alone', message(4000013), 'server-error-explained'],
    ['that is not about passkeys', flow({ messages: [message(4000006)] }), 'server-error-unknown'],
    [
      'as a reason',
      {
        error: {
          code: 500,
          status: 'Internal Server Error',
          reason: 'Expected WebAuthN in internal context to be an object.',
        },
      },
      'server-error-explained',
    ],
  ])('a message %s is read', async (_, answer, rule) => {
    expect(await takenFor(answer)).toEqual(['server-error', expect.stringContaining('Ory Kratos'), rule])
  })

  test.each<[string, object]>([
    ['a message that informs', flow({ messages: [message(1010012, 'info')] })],
    ['a failure that says nothing of WebAuthn', { error: { code: 404, status: 'Not Found', reason: 'No flow' } }],
    ['a row of somebody else', { id: 4000015, text: 'A text.', type: 'note' }],
  ])('%s is none', async (_, answer) => {
    expect(await takenFor(answer)).not.toContain('server-error')
  })
})

test('tokens of sessions and forms are in no report', async () => {
  const [csrf, session_token] = [opaque(10), opaque(11)]
  const node = { attributes: { name: 'csrf_token', type: 'hidden', value: csrf } }
  const report = await reported({ ...flow({ nodes: [node], messages: [message(4000015)] }), session_token })
  expect(report).toContain('server-error-explained')
  for (const secret of [csrf, session_token]) expect(report).not.toContain(secret)
})

test.each([
  ['Unable to create WebAuthn credential', true],
  ['"reason": "Unable to create WebAuthn credential: Error validating origin"', true],
  ["Unable to create WebAuthn credential for user 'x': Error validating origin", false],
])('explain: %s', (text, isOwn) => {
  const catalogue = { rules: allRules(), errors: DOCUMENTED_ERRORS, severitiesOf }
  const found = recognise(text, catalogue).found.map(idOf)
  expect(found.includes('kratos/unable-to-create-webauthn-credential')).toBe(isOwn)
})
