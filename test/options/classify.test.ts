import { describe, expect, test } from 'vitest'
import type { Json, JsonObject, Target } from '../../src/model/index.ts'
import { lintText } from '../helpers/lint.ts'

const CREATE: JsonObject = {
  rp: { id: 'example.com', name: 'Example' },
  user: { id: 'p3fRV7G2V-Lu6ltngyae-Q', name: 'ada', displayName: 'Ada' },
  challenge: 'TlHb--o8Czto0vpbJ9-GQJZ46uIyZ1MfzhHHWjfXOv0',
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
}
const GET: JsonObject = { challenge: 'TlHb--o8Czto0vpbJ9-GQJZ46uIyZ1MfzhHHWjfXOv0', timeout: 60 }

async function judged(value: Json, target: Target = 'twilio') {
  const { inputs } = await lintText(JSON.stringify(value), { target })
  const payloads = inputs.flatMap((input) => input.payloads)
  const options = payloads.find((payload) => payload.kind.endsWith('-options'))
  return { kind: options?.kind, pointer: options?.pointer, findings: options?.findings ?? [] }
}

describe('where options are', () => {
  test.each<[string, Json, string | undefined, string | undefined]>([
    ['bare', CREATE, 'creation-options', ''],
    ['as the browser takes them', { publicKey: GET }, 'request-options', '/publicKey'],
    [
      'Twilio’s factor',
      { sid: `YF${'0'.repeat(32)}`, options: { publicKey: CREATE } },
      'creation-options',
      '/options/publicKey',
    ],
    [
      'Twilio’s challenge',
      { sid: `YC${'0'.repeat(32)}`, options: { publicKey: GET } },
      'request-options',
      '/options/publicKey',
    ],
    [
      'Auth0’s sign-up',
      { auth_session: 'x', authn_params_public_key: CREATE },
      'creation-options',
      '/authn_params_public_key',
    ],
    [
      'Auth0’s sign-in',
      { auth_session: 'x', authn_params_public_key: GET },
      'request-options',
      '/authn_params_public_key',
    ],
    ['mixed, more of get()', { ...GET, rpId: 'a.example', allowCredentials: [], user: {} }, 'request-options', ''],
    ['a user of somebody’s API', { user: { id: 1 }, timeout: 3 }, undefined, undefined],
    ['somebody’s own challenge', GET, undefined, undefined],
  ])('%s', async (_, value, kind, pointer) => {
    const found = await judged(value)
    expect([found.kind, found.pointer]).toEqual([kind, pointer])
  })
})

describe('how loud', () => {
  test('a page’s own options warn', async () => {
    const { findings } = await judged(CREATE)
    expect(findings.filter((finding) => finding.severity === 'warning').map((finding) => finding.rule)).toEqual([
      'options-rs256-absent',
    ])
  })
  test('what a provider answered is at most an info', async () => {
    const { findings } = await judged({ authn_params_public_key: { ...CREATE, timeout: 60 } }, 'auth0')
    expect(findings.map((finding) => finding.rule)).toContain('options-timeout-in-seconds')
    expect(new Set(findings.map((finding) => finding.severity))).toEqual(new Set(['info']))
  })
})
