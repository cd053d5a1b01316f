import { expect, test } from 'vitest'
import { fixture } from '../helpers/fixtures.ts'
import { lintText } from '../helpers/lint.ts'

const { id, response } = JSON.parse(fixture('captured/twilio-platform.registration.json').text)

const rulesOf = async (before: string): Promise<string[]> => {
  const { inputs } = await lintText(`${before}${JSON.stringify(response)}\n`)
  return inputs.flatMap(({ payloads }) => payloads.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
}

test.each([
  'INFO user id: 42 response: ',
  'type=verify id=req-1 response=',
  'id=550e8400-e29b-41d4-a716-446655440000 response=',
  '{"level":"info","type":"verify","id":"req-1"} response: ',
  "const id = credential.id;\nfetch(url, { type: 'json' });\nconst response = ",
])('ids and types of something else are no members beside it: %s', async (before) => {
  const rules = await rulesOf(before)
  expect(rules).toContain('credential-is-inner-response')
  expect(rules).not.toContain('fields-beside-unread')
})

test.each([
  `id ${id}\nresponse `,
  'type: public-key, response: ',
  `"id"=>"${id}", "response"=>#<Parameters `,
  `“id”: “${id}”,\n“response”: `,
  'authenticatorAttachment=platform response=',
])('members of the credential are: %s', async (before) => {
  const rules = await rulesOf(before)
  expect(rules).toContain('fields-beside-unread')
  expect(rules).not.toContain('credential-is-inner-response')
})
