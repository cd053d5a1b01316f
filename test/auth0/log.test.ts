import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../src/model/index.ts'
import { lintText } from '../helpers/lint.ts'

const MESSAGE =
  "Failed to execute 'create' on 'CredentialsContainer': Failed to read the 'publicKey' property from 'CredentialCreationOptions': Failed to read the 'user' property from 'PublicKeyCredentialCreationOptions': Failed to read the 'name' property from 'PublicKeyCredentialEntity': Required member is undefined."
const LOG: JsonObject = {
  log_id: '90020260501',
  date: '2026-05-01T00:00:00.000Z',
  type: 'gd_webauthn_enrollment_failed',
  client_id: 'aB3',
  ip: '192.0.2.1',
  user_id: 'auth0|1',
  user_name: 'ada@example.com',
  connection: 'customers',
  strategy: 'auth0',
  details: { failure_details: { errorCode: 'TypeError', message: MESSAGE } },
}

describe('an entry of the tenant’s log', () => {
  it.each<[string, Json, string]>([
    ['alone', LOG, ''],
    ['of the log stream', { log_id: '90020260501', data: LOG }, '/data'],
    ['among others', [{ ...LOG, type: 's', details: {} }, LOG], '/1'],
    ['of a listing with totals', { start: 0, limit: 50, logs: [LOG] }, '/logs/0'],
  ])('%s shows what the browser threw', async (_, value, base) => {
    const report = await lintText(JSON.stringify(value))
    const payloads = report.inputs.flatMap((input) => input.payloads)
    expect(payloads.map(({ kind }) => kind)).toContain('auth0-log')
    const errors = payloads.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ codes, pointer }) => [codes[0], pointer])).toEqual([
      ['auth0/passkey-enrollment-user-name-missing', `${base}/details/failure_details/message`],
    ])
  })

  it('with a credential in it does not hide that', async () => {
    const details = { request: { body: { id: 'AAECAw', rawId: 'AAECAw', type: 'public-key', response: {} } } }
    const report = await lintText(JSON.stringify({ ...LOG, details }))
    expect(report.inputs[0]?.payloads.map(({ kind }) => kind)).toEqual(['auth0-log', 'credential'])
  })
})
