import { describe, expect, test } from 'vitest'
import { lintText } from '../../helpers/lint.ts'

const ERROR = {
  name: 'TypeError',
  message: "Failed to execute 'create' on 'CredentialsContainer': Failed to read the 'publicKey' property.",
}
const FORM = new URLSearchParams({ state: 'x', passkey: '', action: `showError::${JSON.stringify(ERROR)}` }).toString()
const PATH = '/u/passkey-enrollment?state=x'

const seen = async (text: string) =>
  (await lintText(text)).inputs.flatMap(({ payloads }) => payloads.map(({ kind, endpoint }) => [kind, endpoint]))

describe('a form within other text is read', () => {
  test.each([
    ['behind the prefix of a log line', `2026-03-01T09:30:00Z INFO POST ${PATH} ${FORM}\nnext line\n`],
    ['with CRLF', `first\r\nPOST ${PATH} body=\r\n${FORM}\r\n`],
    ['in a fence', `The body of POST ${PATH}\n\n\`\`\`\n${FORM}\n\`\`\`\n\nThanks!`],
    ['behind a name', `INFO POST ${PATH} body=${FORM}`],
    ['in quotation marks', `the body was "${FORM}" as logged`],
  ])('%s', async (_, text) => {
    expect(await seen(text)).toEqual([
      ['auth0-enrollment-form', 'auth0/passkey-enrollment'],
      ['webauthn-error', null],
    ])
  })
})

test('forms and JSON in one text are both read, each with its request', async () => {
  const body = '{"email":"ada@example.com","user_id":"auth0|1","identities":[]}'
  expect(await seen(`POST ${PATH} ${FORM}\nand the user is\n${body}\n`)).toEqual([
    ['auth0-enrollment-form', 'auth0/passkey-enrollment'],
    ['webauthn-error', null],
    ['auth0-user', null],
  ])
})

test('the query of an address is no form', async () => {
  expect(await seen(`GET https://example.com/x?a=b&c=${encodeURIComponent('{"id":1}')} 200`)).toEqual([
    ['unknown', null],
  ])
})

test('the place is that of the text', async () => {
  const text = `line one\nline two ${FORM} end`
  const [finding] = (await lintText(text)).inputs.flatMap(({ payloads }) =>
    payloads.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'info')),
  )
  const line = text.split('\n')[(finding?.line ?? 1) - 1] ?? ''
  const cut = line.slice((finding?.column ?? 1) - 1, (finding?.endColumn ?? 1) - 1)
  expect(decodeURIComponent(cut.replaceAll('+', ' '))).toContain('Failed to execute')
})
