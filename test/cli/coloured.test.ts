import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { cli } from './run.ts'

const COMMANDS: [string, string[]][] = [
  ['explain of a code', ['explain', '60377']],
  ['explain of a rule', ['explain', 'authenticator-attachment-is-any']],
  ['explain of a message', ['explain', 'Unexpected RP ID hash']],
  ['codes', ['codes']],
  ['rules', ['rules']],
]

describe.each(COMMANDS)('%s', (_name, argv) => {
  test('is coloured on a terminal and with --color always, and nothing but coloured', async () => {
    const plain = (await cli(argv)).out
    for (const coloured of [
      (await cli(argv, { isTTY: true, env: { TERM: 'xterm' } })).out,
      (await cli([...argv, '--color', 'always'])).out,
    ]) {
      expect(coloured).toContain('\u001b[35m')
      expect(stripVTControlCharacters(coloured)).toBe(plain)
    }
  })

  test('is not coloured in a pipe, with NO_COLOR or with --color never', async () => {
    expect((await cli(argv)).out).not.toContain('\u001b')
    expect((await cli(argv, { isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b')
    expect((await cli([...argv, '--color', 'never'], { isTTY: true, env: {} })).out).not.toContain('\u001b')
  })
})

test('explain paints headings, codes and links', async () => {
  const { out } = await cli(['explain', '60377', '--color', 'always'])
  expect(out).toMatch(/^\u001b\[35mtwilio\/60377\u001b\[39m {2}\u001b\[1mAuthenticator attachment/)
  expect(out).toContain('\u001b[1mDocumented causes\u001b[22m')
  expect(out).toContain('\u001b[35mauthenticator-attachment-is-any\u001b[39m')
  expect(out).toMatch(/\u001b\[3?6?4?m.*https:\/\/www\.twilio\.com\/docs\/api\/errors\/60377/)
})
