import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/model/index.ts'
import { lintText } from '../helpers/lint.ts'
import { FACTOR } from './findings.ts'

const SEED = 'GEZDGNBVGY3TQOJQ1GEZDGNBVGY3TQOJQ'
const CODE = '1234567890'
const TOKEN = 'd0a1b2c3d4e5f6'
const BASIC = 'QUMwMDpzM2NyM3Q'

describe('no secret is in any report', () => {
  test.each<[string, JsonObject | string, string]>([
    ['a TOTP seed of a request', { friendlyName: 'a', factorType: 'totp', 'binding.secret': SEED }, SEED],
    ['a nested one', { friendlyName: 'a', factorType: 'totp', binding: { secret: SEED } }, SEED],
    ['one in a form', `FriendlyName=a&FactorType=totp&Binding.Secret=${SEED}`, SEED],
    [
      'an otpauth URI',
      { ...FACTOR, factor_type: 'totp', sid: 'YF1', binding: { uri: `otpauth://totp/a?secret=${SEED}` } },
      SEED,
    ],
    ['a code', { factorSid: FACTOR.sid ?? null, authPayload: CODE }, CODE],
    ['a code as a number', { authPayload: Number(CODE) }, CODE],
    ['a code in a form', `AuthPayload=${CODE}`, CODE],
    ['a push token', { FriendlyName: 'a', FactorType: 'push', 'Config.NotificationToken': TOKEN }, TOKEN],
    [
      'an Authorization header in a Debugger event',
      {
        Sid: 'NO1',
        AccountSid: 'AC1',
        Level: 'Error',
        PayloadType: 'application/json',
        Payload: JSON.stringify({
          error_code: '60330',
          webhook: { request: { headers: { Authorization: `Basic ${BASIC}` }, parameters: { AuthPayload: CODE } } },
        }),
      },
      BASIC,
    ],
    ['one in a message', { code: 20003, message: `Authorization: Basic ${BASIC}`, status: 401 }, BASIC],
  ])('%s', async (_, value, secret) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    const report = await lintText(text, { showValues: true, verbose: true })
    expect(report.inputs[0]?.payloads[0]?.kind).toMatch(/^twilio-/)
    expect(JSON.stringify(report)).not.toContain(secret)
  })
})
