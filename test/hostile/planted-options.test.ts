import { expect, test } from 'vitest'
import { toCause } from '../../src/matchers.ts'
import { buildProgram } from '../../src/program.ts'
import { cli } from '../cli/run.ts'
import { captured } from '../conformance/payload.ts'
import { folder } from '../helpers/folder.ts'
import { explain, format, lint, schemaFor, triage } from '../helpers/library.ts'
import { partOf, SHAPED } from '../helpers/planted.ts'

const broken = JSON.stringify({ ...captured('es256-none.registration'), authenticatorAttachment: 'any' })
const quiet = { write: () => true }
const commands = buildProgram(
  { stdin: process.stdin, stdout: quiet, stderr: quiet, env: {}, cwd: () => '.' },
  () => undefined,
  { rules: [], errors: [], families: {} } as never,
).commands

/** Every option of every command that takes a value. */
const OPTIONS = commands.flatMap((command) =>
  command.options
    .filter(({ required, optional, long }) => (required || optional) && long !== '--all')
    .map(({ long }) => [command.name(), long ?? ''] as const),
)

/** Options of which the value is a file's name, and what such a file may say. */
const FILES: Record<string, (text: string) => string> = {
  '--config': (text) => JSON.stringify({ origin: text, [text]: 1, rules: { [text]: text }, baseline: text }),
  '--registration': (text) => JSON.stringify({ id: text }),
  '--attestation-roots': (text) => text,
  '--public-key': (text) => JSON.stringify({ kty: 'EC', crv: text, d: text }),
  '--baseline': (text) => JSON.stringify({ schemaVersion: text, [text]: text }),
}

test('options are what the program has', () => {
  expect(OPTIONS.length).toBeGreaterThan(30)
})

/** Three kinds for each option, others for the next; each kind has its turn. */
const kindsFor = (at: number): typeof SHAPED => SHAPED.filter((_, kind) => kind % 11 === at % 11)

test.each(OPTIONS.map(([command, option], at) => [command, option, at] as const))(
  'the value of %s %s is not said back',
  async (command, option, at) => {
    for (const { text, secret } of kindsFor(at)) {
      const settings = FILES[option]?.(text) ?? ''
      const cwd = folder({ 'in/a.json': broken, 'settings.json': settings, 'cut.json': settings.slice(0, -1) })
      const of = command === 'test' ? 'in' : '-'
      for (const value of [text, `{"a":"${text}"}`, 'settings.json', 'cut.json'])
        for (const argv of [
          [command, option, value, of],
          [command, `${option}=${value}`, of],
        ]) {
          const { code, out, err } = await cli(argv, { cwd, stdin: broken })
          expect(code, argv.join(' ')).toBeLessThan(3)
          expect(partOf(secret, out + err), argv.join(' ')).toBeUndefined()
        }
    }
  },
)

/** What the library says of what it cannot obey. */
const CALLS: Record<string, (text: string) => unknown> = {
  'an unknown option': (text) => lint({}, { [text]: 1 } as never),
  as: (text) => lint({}, { as: text as never }),
  only: (text) => lint({}, { only: [text as never] }),
  now: (text) => lint({}, { now: text }),
  origin: (text) => lint({}, { origin: text }),
  'a public key': (text) => lint({}, { publicKey: text }),
  name: (text) => lint('{', { name: text }),
  'the name of an input': (text) => triage([{ name: text, content: '{' }]),
  'what toJSON throws': (text) =>
    lint({
      toJSON() {
        throw new Error(text)
      },
    }),
  'a format': (text) => format(lint({}), text as never),
  'a schema': (text) => schemaFor(text as never),
  'a code': (text) => toCause({}, text as never),
  'a text to explain': (text) => explain(text),
}

test.each(Object.entries(CALLS))('the library does not say back %s', (_what, call) => {
  for (const { text, secret } of SHAPED) expect(partOf(secret, said(call, text)), text).toBeUndefined()
})

function said(call: (text: string) => unknown, text: string): string {
  try {
    return JSON.stringify(call(text)) ?? ''
  } catch (error) {
    return error instanceof Error ? `${error}${error.stack}${JSON.stringify(error)}` : 'thrown'
  }
}
