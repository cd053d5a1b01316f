import { expect, test } from 'vitest'
import { lintText } from '../helpers/lint.ts'
import { readRepo } from '../helpers/repo.ts'

const HEX = JSON.stringify(JSON.parse(readRepo('fixtures/captured/mistakes/hex.json')))

const codesIn = async (text: string, name = 'ticket.log') => {
  const { inputs } = await lintText(text, { name })
  return inputs.flatMap(({ payloads }) => payloads.flatMap(({ findings }) => findings.map(({ codes }) => codes[0])))
}

test('the payload alone is told by the deepest member', async () => {
  expect(await codesIn(HEX)).toContain('twilio/60380')
})

test.each([
  ['before it in a line', `Request failed with 60378: ${HEX}`],
  ['behind it', `sent ${HEX} and got error 60378 back`],
  ['lines before it', `RestException: [HTTP 400]\n  Error: 60378\n  More: https://…/60378\nbody was\n${HEX}\n`],
  ['in a letter', `Hello,\n\nTwilio answers 60378 since Monday. This is what we send:\n\n${HEX}\n\nRegards`],
])('a code that the text names %s comes first', async (_, text) => {
  expect(await codesIn(text)).toContain('twilio/60378')
})

test.each([
  ['no code of the finding', `Request failed with 60364: ${HEX}`],
  ['a part of a longer number', `request 1603780 took 603788 ms: ${HEX}`],
  ['far away', `60378\n${'all is well here. '.repeat(100)}\n${HEX}`],
])('%s changes nothing', async (_, text) => {
  expect(await codesIn(text)).toContain('twilio/60380')
})
