import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lintText } from '../helpers/lint.ts'

const SOUND = readFileSync(
  new URL('../../fixtures/captured/resident-key-platform.registration.json', import.meta.url),
  'utf8',
).trim()

const told = async (text: string): Promise<[message: string, line: number | undefined][]> =>
  (await lintText(text)).inputs.flatMap(({ payloads }) =>
    payloads.flatMap(({ findings }) =>
      findings
        .filter(({ rule }) => rule === 'payload-was-wrapped')
        .map(({ message, line }): [string, number | undefined] => [message, line]),
    ),
  )

const quoted = SOUND.replace(/^/gm, '> ')

test('what was undone is told with the place at which the payload begins, from the outside inwards', async () => {
  expect(await told(`They wrote:\n${quoted}`)).toEqual([['found inside a quotation, in it other text', 2]])
})

test('what many payloads stood in is told once', async () => {
  expect(await told(`one\n${SOUND}\nanother\n${SOUND}`)).toEqual([['found inside other text', 2]])
})

test.each([
  ['JSON', SOUND],
  ['JSON in a string', JSON.stringify({ body: SOUND })],
  ['a list', `[${SOUND},${SOUND}]`],
])('of %s nothing is told', async (_, text) => {
  expect(await told(text)).toEqual([])
})

test('what stands beside that is in other text, too, which is not told again', async () => {
  const curl = `curl https://example.com/passkeys -H 'content-type: application/json' -d '${SOUND}'`
  expect(await told(`${curl}\n\nIt answered:\n${SOUND}\n`)).toEqual([['found inside a cURL command', 1]])
})
