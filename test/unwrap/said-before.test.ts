import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintText } from '../helpers/lint.ts'

/** What a log or a ticket says of a request right before its body. */

const sample = (name: string): string => {
  const url = new URL(`../../fixtures/captured/twilio-platform.${name}.json`, import.meta.url)
  return JSON.stringify(JSON.parse(readFileSync(url, 'utf8')))
}
const SIGN_IN = sample('authentication')
const VERIFY = '/v2/Services/VA00000000000000000000000000000000/Passkeys/VerifyFactor'
const FACTORS = '/v2/Services/VA00000000000000000000000000000000/Passkeys/Factors'

async function seen(text: string) {
  const { inputs } = await lintText(text)
  const [payload] = inputs.flatMap(({ payloads }) => payloads)
  const errors = payload?.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
  return { name: payload?.name, endpoint: payload?.endpoint, errors }
}

const WRONG = { endpoint: 'twilio/VerifyFactor', errors: ['wrong-ceremony-for-endpoint'] }

describe('a request that is named right before its body', () => {
  test.each([
    ['in a line of a log', `2026-03-01T09:30:00Z INFO --> POST ${VERIFY} ${SIGN_IN}`],
    ['in a line of a log, with CRLF', `line one\r\n2026-03-01T09:30:00Z INFO POST ${VERIFY} body=${SIGN_IN}\r\n`],
    ['with its type', `DEBUG POST ${VERIFY} content-type=application/json body=${SIGN_IN}`],
    ['as in an access log', `"POST ${VERIFY} HTTP/1.1" ${SIGN_IN}`],
    [
      'in the line above',
      `[http] POST https://verify.twilio.com${VERIFY}\n[http] ${SIGN_IN}`.replaceAll('[http] ', ''),
    ],
    ['in Markdown', `We send\n\n**POST** \`https://verify.twilio.com${VERIFY}\`\n\n\`\`\`json\n${SIGN_IN}\n\`\`\`\n`],
    [
      'in Markdown, with its type',
      `POST ${VERIFY} with \`Content-Type: application/json\`:\n\n\`\`\`\n${SIGN_IN}\n\`\`\``,
    ],
    ['in a list', `Steps:\n1. POST \`${VERIFY}\` with this body:\n   ${SIGN_IN}\n`],
    ['before a body that is escaped', `2026-03-01T09:30:00Z POST ${VERIFY} body=${JSON.stringify(SIGN_IN)}`],
    ['before a cell of a table', `POST ${VERIFY},"${SIGN_IN.replaceAll('"', '""')}"`],
    ['before typographic text', `POST ${VERIFY}\n${SIGN_IN.replace('"id"', '“id”')}`],
    ['before a literal', `INFO POST ${VERIFY} body=${SIGN_IN.replaceAll('"', "'").replaceAll('null', 'None')}`],
  ])('%s is that of the body', async (_, text) => {
    expect(await seen(text)).toMatchObject(WRONG)
  })

  test('its type counts', async () => {
    const { errors } = await seen(`POST ${VERIFY} content-type=text/plain;charset=UTF-8 ${sample('registration')}`)
    expect(errors).toEqual(['credential-content-type'])
  })
})

describe('no request of the body', () => {
  test.each([
    ['one that a sentence speaks of', `We call POST ${FACTORS}, then the browser gives us this: ${SIGN_IN}`],
    ['one far above', `POST ${FACTORS}\n${'Nothing of interest happens here.\n'.repeat(40)}${SIGN_IN}`],
    [
      'that of another payload',
      `POST ${FACTORS} {"friendly_name":"a","identity":"b0000000"} gives {"a":1}, and ${SIGN_IN}`,
    ],
    ['one that was answered', `WARN <-- POST ${FACTORS} 400 ${SIGN_IN}`],
    ['one that is only an address', `See ${FACTORS} ${SIGN_IN}`],
  ])('%s', async (_, text) => {
    const payloads = (await lintText(text)).inputs.flatMap((input) => input.payloads)
    const sign = payloads.find(({ kind }) => kind === 'authentication')
    expect(sign?.endpoint).toBe('twilio/ApproveChallenge')
    expect(sign?.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

test('an answer in the next line is that to the request', async () => {
  const error = '{"code":60386,"message":"x","more_info":"https://www.twilio.com/docs/errors/60386","status":400}'
  const text = `2026-03-01T09:30:00Z POST ${VERIFY} ${SIGN_IN}\n2026-03-01T09:30:01Z POST ${VERIFY} 400 ${error}\n`
  const payloads = (await lintText(text)).inputs.flatMap((input) => input.payloads)
  const name = 'POST /v2/Services/…/Passkeys/VerifyFactor → 400 (09:30:00)'
  expect(payloads.map((payload) => [payload.kind, payload.name])).toEqual([
    ['authentication', name],
    ['twilio-error', name],
  ])
})
