import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/formats/index.ts'
import { withoutWorkflowCommands } from '../../src/text/escape.ts'
import { cli } from '../cli/run.ts'
import { captured } from '../conformance/payload.ts'
import { folder } from '../helpers/folder.ts'
import { OBEYED } from '../helpers/obeyed.ts'

/** The commands that format `github` is made of. */
const OURS = /^::(?:error|warning|notice) [^\r\n]*$/gm

const COMMANDS = [
  '::set-env name=PATH::/tmp',
  '::error file=x::planted',
  '##[set-output name=x]y',
  '##[command]rm',
  '##vso[task.setvariable variable=PATH]/tmp',
  "##teamcity[buildStatus text='x']",
  '##VSO[task.complete result=Failed]',
]
/** What may stand before a command: breaks of a line as each system knows them, and what is trimmed. */
const BEFORE = ['', '\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\n \t ', 'x\n\u00a0', '"\n', '\\n\n']

const texts = COMMANDS.flatMap((command) => BEFORE.map((before) => `${before}${command}`))
const registration = captured('es256-none.registration')

describe.each(COMMANDS)('%s', (command) => {
  const own = texts.filter((text) => text.endsWith(command))

  test('as a flag, a value of a flag, a path, a command', async () => {
    for (const text of own) {
      const runs = [
        [`--${text}`],
        ['-', `-x${text}`],
        ['--format', text],
        ['-', '--expect', text],
        ['-', '--config', text],
        ['-', '--now', text],
        ['-', '--target', text],
        [text],
        [`explain${text}`],
        ['explain', text],
        ['explain', '--format', text],
        ['decode', text],
        ['schema', text],
        ['completion', text],
        ['test', text],
        ['help', text],
      ]
      for (const argv of runs) {
        const { out, err } = await cli(argv, { stdin: '{}' })
        expect(OBEYED.exec(out + err)?.[0], argv.join(' ')).toBeUndefined()
      }
    }
  })

  test.each(FORMAT_NAMES)('as values and names of a payload, as %s', async (format) => {
    const stdin = own.map((text) =>
      JSON.stringify({
        ...registration,
        type: text,
        [text]: 1,
        response: { ...registration.response, transports: [text] },
      }),
    )
    const { out, err } = await cli(['-', '--format', format, '--verbose', '--show-values'], { stdin: stdin.join('\n') })
    expect(out).not.toBe('')
    const rest = format === 'github' ? out.replaceAll(OURS, '') : out
    expect(OBEYED.exec(rest + err)?.[0]).toBeUndefined()
    expect(/##(?:vso|teamcity)?\[/i.exec(out)).toBeNull()
  })

  test('as the name of a file, in a report that is a file', async () => {
    const name = `${command.replaceAll('/', '-')}.json`
    const root = folder({ [`in/${name}`]: JSON.stringify({ ...registration, type: command }) })
    for (const format of FORMAT_NAMES.filter((one) => one !== 'github')) {
      const { err } = await cli([name, '--format', `${format}=../${format}.out`], { cwd: join(root, 'in') })
      const written = readFileSync(join(root, `${format}.out`), 'utf8')
      expect(OBEYED.exec(written + err)?.[0], format).toBeUndefined()
    }
  })

  test('in decode', async () => {
    for (const text of own) {
      const stdin = JSON.stringify({ ...registration, [text]: text, clientExtensionResults: { [text]: text } })
      for (const format of ['pretty', 'json']) {
        const { out, err } = await cli(['decode', '--format', format, '--show-values'], { stdin })
        expect(OBEYED.exec(out + err)?.[0]).toBeUndefined()
      }
    }
  })
})

test('text that is none stays as it is', () => {
  for (const text of ['std::string', 'a ::b', 'x: y', '## [x]', '# ##', 'https://[::1]:3000', '##vso', 'a\n:b'])
    expect(withoutWorkflowCommands(text)).toBe(text)
})

test('a text of blank lines is looked through once', () => {
  const text = '\r \t'.repeat(50_000)
  expect(withoutWorkflowCommands(text)).toBe(text)
})
