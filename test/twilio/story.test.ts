import { describe, expect, test } from 'vitest'
import type { JsonObject, Report } from '../../src/model/index.ts'
import { lint } from '../helpers/lint.ts'
import { FACTOR, fixture, seenIn, without } from './findings.ts'

const SID = String(FACTOR.sid)
const CHALLENGE: JsonObject = {
  sid: 'YC3d4e5f603d4e5f603d4e5f603d4e5f60',
  identity: String(FACTOR.identity),
  factor_sid: SID,
  date_created: '2026-03-02T09:30:00Z',
  status: 'approved',
  factor_type: 'passkeys',
}
const UNVERIFIED: JsonObject = { ...FACTOR, status: 'unverified' }
const answer = (code: number, message: string): JsonObject => ({
  code,
  message,
  more_info: `https://www.twilio.com/docs/errors/${code}`,
  status: 403,
})
const NOW = Date.parse('2026-03-01T10:00:00Z')

async function triage(files: Record<string, JsonObject>, now = NOW): Promise<Report> {
  const sources = Object.entries(files).map(([name, value]) => ({
    name,
    text: JSON.stringify(value),
    how: 'named' as const,
  }))
  return (await lint(sources, { together: true, now })).report
}

describe('factor, challenge and error are one story', () => {
  test('the challenge’s factor_sid is this factor, which is unverified: 60318', async () => {
    const report = await triage({
      'factor.json': UNVERIFIED,
      'challenge.json': CHALLENGE,
      'error.json': answer(60318, 'Factor is unverified'),
    })
    expect(seenIn(report)).toEqual([
      ['factor-of-challenge-unverified', 'error', ['60318', '60383'], '/status'],
      ['twilio-error-cause-shown', 'info', ['60318'], '/code'],
    ])
    const [factor, , error] = report.inputs
    expect(factor?.payloads[0]?.findings[0]?.related).toEqual([{ path: 'challenge.json', pointer: '/factor_sid' }])
    expect(factor?.payloads[0]?.findings[0]?.fix).toMatch(/^Complete the verification first: .*VerifyFactor/)
    expect(error?.payloads[0]?.findings[0]?.related).toEqual([{ path: 'factor.json', pointer: '/status' }])
    expect(report.incident?.verdict).toBe('found')
    expect(report.incident?.causes[0]).toMatchObject({
      grade: 'documented',
      text: expect.stringContaining('60318 Factor is unverified'),
    })
  })

  test('one that is too old is told as such, with the challenge beside it', async () => {
    const now = Date.parse('2026-03-05T10:00:00Z')
    const report = await triage({ 'factor.json': UNVERIFIED, 'challenge.json': CHALLENGE }, now)
    expect(seenIn(report).map(([rule]) => rule)).toEqual(['factor-unverified-expired'])
    expect(report.inputs[0]?.payloads[0]?.findings[0]?.related).toEqual([
      { path: 'challenge.json', pointer: '/factor_sid' },
    ])
  })

  test('a challenge of another factor proves nothing about this one', async () => {
    const other = { ...CHALLENGE, factor_sid: SID.replace('YF0', 'YF1') }
    const report = await triage({ 'factor.json': UNVERIFIED, 'challenge.json': other })
    expect(seenIn(report).map(([rule]) => rule)).toEqual(['factor-unverified', 'challenge-of-another-factor'])
  })

  test('a warning does not take the place of what Twilio answered', async () => {
    const report = await triage({ 'factor.json': UNVERIFIED, 'error.json': answer(60383, 'Illegal factor status') })
    expect(seenIn(report)).toEqual([
      ['factor-unverified', 'warning', ['60383', '60318'], '/status'],
      ['twilio-error-explained', 'error', ['60383'], '/code'],
    ])
    expect(report.inputs[1]?.payloads[0]?.findings[0]?.related).toEqual([{ path: 'factor.json', pointer: '/status' }])
  })

  test('an answer to a rename of the very member is explained by the request', async () => {
    const request = { ...answerless(), authenticatorAttachment: 'any' }
    const report = await triage({ 'request.json': request, 'error.json': answer(60377, 'Authenticator attachment') })
    const error = report.inputs[1]?.payloads[0]?.findings ?? []
    expect(error.map(({ rule }) => rule)).toEqual(['twilio-error-cause-shown'])
    expect(error[0]?.related).toEqual([{ path: 'request.json', pointer: '/authenticatorAttachment' }])
  })

  test.each([
    [60378, 'response without attestationObject', 'attestationObject'],
    [60386, 'response without attestationObject', 'attestationObject'],
    [60378, 'response without clientDataJSON', 'clientDataJSON'],
    [60380, 'response without clientDataJSON', 'clientDataJSON'],
  ])('the code that was answered leads: %s, %s', async (code, _, name) => {
    const { response, ...rest } = JSON.parse(fixture('captured/twilio-platform.registration.json'))
    const request = { ...rest, response: without(response ?? {}, name) }
    const report = await triage({ 'request.json': request, 'error.json': answer(code, 'Answered') })
    const errors = seenIn(report).filter(([, severity]) => severity === 'error')
    expect(errors.map(([, , codes]) => codes[0])).toEqual([String(code)])
  })

  test('each documented cause is confirmed, ruled out or not visible', async () => {
    const { response, ...rest } = JSON.parse(fixture('captured/twilio-platform.registration.json'))
    const request = { ...rest, response: without(response, 'attestationObject') }
    const report = await triage({ 'request.json': request, 'error.json': answer(60378, 'Answered') })
    const [told] = report.inputs[1]?.payloads[0]?.findings ?? []
    expect(told?.message).toContain('of 4 documented causes 1 confirmed, 2 ruled out, 1 not visible')
    expect(told?.cause).toMatch(
      /without clientDataJSON or attestationObject\. → Confirmed: by attestation-object-absent\./,
    )
    expect(told?.cause).toMatch(/no WebAuthn response\. → Ruled out: 4 checks found nothing\./)
  })

  test('a request without its Content-Type does not rule out a wrong one', async () => {
    const body = JSON.parse(fixture('captured/twilio-platform.registration.json'))
    const url = 'https://verify.twilio.com/v2/Services/VA0123456789abcdef0123456789abcdef/Passkeys/VerifyFactor'
    const report = await triage({
      'record.json': { request: { method: 'POST', url, body }, response: { status: 400, body: answer(60378, 'x') } },
    })
    const causes = report.inputs[0]?.payloads.flatMap(({ findings }) => findings.map(({ cause }) => cause ?? ''))
    expect(causes?.join()).toMatch(/as the browser gave it\. → Not visible here/)
  })

  test('what only the request shows is not ruled out without it', async () => {
    const sound = fixture('captured/twilio-platform.registration.json')
    const causeBeside = async (body: JsonObject) => {
      const report = await triage({ 'request.json': body, 'error.json': answer(60378, 'Answered') })
      return report.inputs[1]?.payloads[0]?.findings[0]?.cause
    }
    expect(await causeBeside(JSON.parse(sound))).toMatch(
      /as the browser gave it\. → Not visible here: only the request [^;]*body\.$/,
    )
    expect(await causeBeside({ credential: JSON.parse(sound) })).toMatch(
      /as the browser gave it\. → Not visible here: only the request .*; if all that .* was the body, that is the cause\.$/,
    )
  })

  test('a cause is ruled out by the value that was sent', async () => {
    const request = JSON.parse(fixture('captured/twilio-platform.registration.json'))
    const report = await triage({ 'request.json': request, 'error.json': answer(60377, 'Answered') })
    const [told] = report.inputs[1]?.payloads[0]?.findings ?? []
    expect(told?.severity).toBe('error')
    expect(told?.cause).toContain('→ Ruled out: authenticatorAttachment is "platform".')
  })

  test('what no payload can show is not visible, and says what to look at', async () => {
    const report = await triage({ 'factor.json': UNVERIFIED, 'error.json': answer(60383, 'Answered') })
    const [told] = report.inputs[1]?.payloads[0]?.findings ?? []
    expect(told?.cause).toMatch(/→ Confirmed: by factor-unverified\./)
    expect(told?.cause).toMatch(
      /→ Not visible here: a factor does not keep the codes that were tried.*Look at the request/,
    )
  })

  test('without the request every cause is as the page has it', async () => {
    const report = await triage({ 'error.json': answer(60378, 'Answered') })
    expect(report.inputs[0]?.payloads[0]?.findings[0]?.cause).not.toContain('→')
  })

  test('an error elsewhere does not explain it', async () => {
    const request = { ...answerless(), authenticatorAttachment: 'any' }
    const report = await triage({ 'request.json': request, 'error.json': answer(60381, 'Signature') })
    expect(report.inputs[1]?.payloads[0]?.findings.map(({ rule }) => rule)).toEqual(['twilio-error-explained'])
  })
})

function answerless(): JsonObject {
  return { id: 'AQID', rawId: 'AQID', type: 'public-key', response: { attestationObject: 'x', clientDataJSON: 'x' } }
}

describe('a public key of a push factor', () => {
  test('is 60385 before 60314, its algorithm 60314 alone', async () => {
    const codes = async (value: JsonObject) => seenIn((await lint([source(value)], {})).report).map(([, , of]) => of)
    const request = {
      FriendlyName: 'a',
      FactorType: 'push',
      'Config.AppId': 'a',
      'Config.NotificationPlatform': 'none',
    }
    const push = { ...request, 'Config.SdkVersion': '3.0.0' }
    expect(await codes(push)).toEqual([['60385', '60314']])
    expect(await codes({ ...push, 'Binding.PublicKey': '<KEY>', 'Binding.Alg': 'RS256' })).toEqual([['60314']])
  })
})

const source = (value: JsonObject) => ({ name: 'one.json', text: JSON.stringify(value), how: 'named' as const })
