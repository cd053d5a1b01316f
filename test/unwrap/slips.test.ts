import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cliJson } from '../cli/run.ts'

const SOUND = readFileSync(
  new URL('../../fixtures/captured/resident-key-platform.registration.json', import.meta.url),
  'utf8',
).trim()
const SLIPS: [name: string, json: string, told: string, line: number][] = [
  ['a comma too many', SOUND.replace('"public-key"', '"public-key",'), 'JSON with a comma too many', 17],
  [
    'a comment',
    SOUND.replace('"type": "public-key"', '// of toJSON()\n  "type": "public-key"'),
    'JSON with comments',
    16,
  ],
  ['single quotes', SOUND.replaceAll('"', "'"), 'a literal', 1],
  ['words behind it', `${SOUND}\nand that is all`, 'other text', 1],
]

const findingsIn = async (text: string, ...flags: string[]) => {
  const { report } = await cliJson(['-', ...flags], { stdin: text })
  return report.inputs.flatMap(({ payloads }) =>
    payloads.flatMap(({ findings }) =>
      findings.map(({ rule, severity, message, line }) => ({ rule, severity, message, line })),
    ),
  )
}

describe.each(SLIPS)('%s', (_, json, told, line) => {
  test('in what is pasted is undone, and told where it begins', async () => {
    const found = await findingsIn(json)
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['payload-was-wrapped', 'info']])
    expect(found[0]?.message).toBe(`found inside ${told}`)
    expect(found[0]?.line).toBe(line)
  })

  test.each([
    [
      'a raw request',
      (body: string) => `POST /verify HTTP/1.1\nHost: app.example.com\nContent-Type: application/json\n\n${body}`,
    ],
    [
      'a command',
      (body: string) =>
        `curl https://app.example.com/verify -H 'Content-Type: application/json' -d '${body.replaceAll("'", "'\\''")}'`,
    ],
    [
      'a HAR file',
      (body: string) =>
        JSON.stringify({
          log: {
            entries: [
              {
                request: {
                  method: 'POST',
                  url: 'https://app.example.com/verify',
                  headers: [],
                  postData: { mimeType: 'application/json', text: body },
                },
                response: { status: 400, content: {} },
              },
            ],
          },
        }),
    ],
  ])('in the body of %s is an error: a server is sent JSON', async (_form, request) => {
    const found = await findingsIn(request(json))
    expect(found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['json-invalid'])
  })
})

test.each(SLIPS.slice(0, 2))('%s in what was sent to an endpoint is an error, told once', async (_, json) => {
  const found = await findingsIn(json, '--as', 'VerifyFactor')
  expect(found.map(({ rule }) => rule)).toEqual(['json-invalid'])
})

test('a bracket too many is an error at that bracket', async () => {
  const found = await findingsIn(`${SOUND}\n}`)
  expect(found).toMatchObject([{ rule: 'json-invalid', line: SOUND.split('\n').length + 1 }])
})

test('words behind the JSON of a file that is called so are an error: nobody wrote to anybody there', async () => {
  const text = `${SOUND}\n\ntrailing\n`
  expect(await findingsIn(text, '--stdin-filename', 'body.json')).toMatchObject([
    { rule: 'json-invalid', severity: 'error' },
  ])
  expect(await findingsIn(text, '--stdin-filename', 'mail.txt')).toMatchObject([
    { rule: 'payload-was-wrapped', severity: 'info' },
  ])
})
