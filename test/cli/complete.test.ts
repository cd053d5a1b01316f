import type { Argument, Option } from 'commander'
import { describe, expect, it } from 'vitest'
import { placeholderOf } from '../../src/commands/completion/placeholder.ts'
import { type Names, valuesOf } from '../../src/commands/completion/values.ts'
import { OFFERED } from '../../src/commands/flags.ts'
import { FORMAT_NAMES } from '../../src/formats/index.ts'
import { ENDPOINTS, PROVIDERS, TARGETS } from '../../src/model/index.ts'
import { buildProgram } from '../../src/program.ts'
import { rulesByFamily } from '../../src/rules/index.ts'
import { CATALOGUE } from '../explain/run.ts'
import { cli } from './run.ts'

interface Answer {
  what: string
  before: string
  names: string[]
  about: Map<string, string>
}

/** What is offered behind the program's name and these words; the last one is being typed. */
async function offered(...words: string[]): Promise<Answer> {
  const { code, out, err } = await cli(['__complete', ...words])
  expect([code, err]).toEqual([0, ''])
  const [what = '', before = '', ...lines] = out.trimEnd().split('\n')
  const pairs = lines.map((line) => line.split('\t') as [string, string])
  return { what, before, names: pairs.map(([name]) => name), about: new Map(pairs) }
}

describe('what stands at the cursor', () => {
  it('is a command or a file at first', async () => {
    const { what, names, about } = await offered('')
    expect(what).toBe('files')
    expect(names).toEqual(expect.arrayContaining(['lint', 'triage', 'explain', 'completion', 'help']))
    expect(about.get('triage')).toBe('take all inputs as one incident and rank its causes')
  })

  it('is a flag of the default command, and of the program', async () => {
    expect((await offered('--')).names).toEqual(
      expect.arrayContaining(['--format', '--disable', '--version', '--help']),
    )
  })

  it('is a flag of the command that is named', async () => {
    expect((await offered('codes', '-')).names).toEqual(['--format', '--color', '--help'])
    expect((await offered('triage', 'a.json', '-')).names).toContain('--registration')
  })

  it('is a flag where nothing else is taken', async () => {
    expect((await offered('page', '')).names).toEqual(['--out', '--open', '--help'])
  })

  it('is a provider, whose part of a list is wanted', async () => {
    for (const name of ['codes', 'rules']) expect((await offered(name, '')).names).toEqual([...PROVIDERS])
  })

  it('is no flag that was given and says all', async () => {
    const { names } = await offered('--quiet', '--disable', '60377', '--')
    expect(names).not.toContain('--quiet')
    expect(names).toContain('--disable')
  })

  it('is a file behind "--", whatever it looks like', async () => {
    expect(await offered('--', '--')).toMatchObject({ what: 'files', names: [] })
  })

  it('is a path after a path, and no second command', async () => {
    expect(await offered('a.json', '')).toMatchObject({ what: 'files', names: [] })
  })

  it('is a command behind help', async () => {
    expect((await offered('help', '')).names).toContain('decode')
    expect((await offered('help', 'decode', '')).names).toEqual([])
  })
})

describe('the values of a flag', () => {
  it.each([
    [['--format', ''], '', [...FORMAT_NAMES, ...FORMAT_NAMES.map((name) => `${name}=`)]],
    [['--format='], '--format=', [...FORMAT_NAMES, ...FORMAT_NAMES.map((name) => `${name}=`)]],
    [['x.json', '--target', ''], '', TARGETS],
    [['--fail-on=w'], '--fail-on=', ['error', 'warning', 'info']],
    [['decode', '--format', ''], '', ['pretty', 'json']],
    [['explain', '--format', ''], '', ['text', 'markdown', 'json', 'html']],
    [['rules', '--format', ''], '', ['table', 'json']],
    [['completion', ''], '', ['bash', 'zsh', 'fish']],
  ] as const)('%j', async (words, before, names) => {
    expect(await offered(...words)).toMatchObject({ what: 'words', before, names })
  })

  it.each([
    [['--format', 'json=re'], 'json='],
    [['--format=json=re'], '--format=json='],
    [['--registration', ''], ''],
    [['--public-key=ke'], '--public-key='],
    [['decode', '--aaguids', ''], ''],
  ] as const)('%j is a file', async (words, before) => {
    expect(await offered(...words)).toMatchObject({ what: 'files', before, names: [] })
  })

  it('is a folder where one is written', async () => {
    expect(await offered('explain', '--all', '')).toMatchObject({ what: 'folders' })
  })

  it.each(['--now', '--origin', '--challenge'])('%s is anybody’s guess', async (flag) => {
    expect(await offered(flag, '')).toEqual({ what: 'words', before: '', names: [], about: new Map() })
  })

  it('are families, codes and rules, with what they are', async () => {
    const { what, about } = await offered('--disable', '')
    expect(what).toBe('list')
    expect(about.get('cose-key')).toBe(`the ${rulesByFamily()['cose-key'].length} rules about cose-key`)
    expect(about.get('60377')).toBe('Authenticator attachment invalid or not provided')
    expect(about.get('authenticator-attachment-is-any')).toMatch(/any/)
  })

  it('go on behind a comma, without what was named', async () => {
    const { what, before, names } = await offered('--disable=cose-key,60377,')
    expect([what, before]).toEqual(['list', '--disable=cose-key,60377,'])
    expect(names).not.toContain('cose-key')
    expect(names).not.toContain('60377')
    expect(names).toContain('60376')
  })

  it('are codes with their provider where its name is being typed', async () => {
    expect((await offered('--disable', '60377,tw')).names).toContain('twilio/60376')
    expect((await offered('explain', 'auth0/')).names).toContain('auth0/invalid_grant')
    expect((await offered('explain', '')).names).not.toContain('twilio/60376')
  })

  it('of --expect begin with none', async () => {
    expect((await offered('--expect', '')).names[0]).toBe('none')
    expect((await offered('--expect', '60377,')).names).not.toContain('none')
  })

  it('of --as are kinds and endpoints', async () => {
    expect((await offered('--as', '')).names).toEqual(expect.arrayContaining(['registration', 'VerifyFactor']))
    expect((await offered('--as', 'twilio/')).names).toEqual(expect.arrayContaining([...ENDPOINTS]))
  })
})

it('explain takes codes, rules and names of errors', async () => {
  const { names } = await offered('explain', '')
  expect(names).toEqual(expect.arrayContaining(['60377', 'bytes-are-hex', 'NotAllowedError']))
})

it('schema takes kinds, endpoints and what is called otherwise', async () => {
  expect((await offered('schema', '')).names).toEqual(
    expect.arrayContaining(['registration', 'VerifyFactor', 'report']),
  )
})

/** Placeholders of what only the person knows. */
const FREE = ['origin', 'domain', 'base64url', 'n', 'time', 'name']

it('every value of a flag or an argument is known, or the person’s own', () => {
  const io = {
    stdin: Object.assign([], {}),
    stdout: { write: () => true },
    stderr: { write: () => true },
    env: {},
    cwd: () => '',
  }
  const names: Names = { ...CATALOGUE, families: rulesByFamily() }
  const tools = {
    ...names,
    severitiesOf: CATALOGUE.severitiesOf,
    familyOf: () => '',
    runLint: async () => 0 as const,
    ruleById: () => undefined,
    responsesIn: () => [],
    testing: () => {
      throw new Error('no command is run')
    },
  }
  const program = buildProgram(io as never, () => {}, tools)
  const unknown = program.commands
    .flatMap((command): (Option | Argument)[] => [...command.options, ...command.registeredArguments])
    .filter((one) => ('flags' in one ? one.required : true))
    .filter((one) => valuesOf(one, '', names, (what) => OFFERED.get(what) ?? []) === undefined)
    .map(placeholderOf)
  expect(unknown.filter((name) => !FREE.includes(name))).toEqual([])
})
