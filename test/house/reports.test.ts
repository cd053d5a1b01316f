import { expect, test } from 'vitest'
import { cli } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'
import { BAD } from '../helpers/lines.ts'
import { checkPrinted } from '../helpers/printed.ts'
import { readRepo, sourcesBelow } from '../helpers/repo.ts'

/** What makes a report; whoever imports it past the helpers would get one that nobody holds against its schema. */
const MAKERS = [
  [/import \{[^}]*\brun\b[^}]*\} from '(?:\.\.\/)+src\/cli\.ts'/, 'test/cli/run.ts'],
  [/import \{[^}]*\blintSources\b[^}]*\} from/, 'test/helpers/lint.ts'],
  [/from '(?:\.\.\/)+src\/index\.ts'/, 'test/helpers/library.ts test/fuzz/looks.ts'],
  [/\bunchecked\b/, 'test/cli/run.ts test/fuzz/looks.ts test/fuzz/file-looks.ts'],
  [/from '(?:\.\.\/)+src\/library\/(?:lint|triage)\.ts'/, ''],
] as const

/** They look at no report: at exceptions, and at a screen that is cleared. */
const OTHERS = ['test/cli/exit-codes.test.ts', 'test/cli/watch.test.ts']

test('a test gets its reports through the helpers, which hold each against its schema', () => {
  const files = sourcesBelow('test').filter((file) => !OTHERS.includes(file))
  for (const [maker, known] of MAKERS)
    expect(files.filter((file) => maker.test(readRepo(file))).sort(), `${maker}`).toEqual(
      known.split(' ').filter(Boolean).sort(),
    )
})

/** A run of each kind whose output has a schema, and a word in it without which the output is no such thing. */
const RUNS: [string[], string][] = [
  [['lint', '-', '--format', 'json'], '"schemaVersion"'],
  [['triage', '-', '--format=json', '--now', '2026-03-01T09:30:00Z'], '"verdict"'],
  [['-', '--format', 'jsonl'], '"endpoint"'],
  [['-', '--format', 'sarif'], '"driver"'],
  [['--ndjson'], '"payloads"'],
  [['--ndjson', '--format', 'json'], '"statistics"'],
  [['decode', '--format', 'json'], '"nodes"'],
  [['test', '--format', 'json', 'fixtures/envelope/id-absent'], '"inputs"'],
]

test.each(RUNS)('what %j prints is refused where it lacks a member', async (argv, member) => {
  const ran = await cli(argv, { stdin: BAD })
  expect(() => checkPrinted(argv, ran)).not.toThrow()
  expect(ran.out).toContain(member)
  const spoilt = ran.out.replaceAll(member, '"other"')
  expect(() => checkPrinted(argv, { ...ran, out: spoilt })).toThrow(/no [a-z-]+ of the schema/)
})

test('the summary beside the records is looked at, and so is a report in a file', async () => {
  const { out, err } = await cli(['--ndjson'], { stdin: BAD })
  expect(() => checkPrinted(['--ndjson'], { out, err: err.replace('"lines"', '"other"') })).toThrow('no summary')
  const written = (text: string) => () =>
    checkPrinted(['a', '--format', 'json=x.json'], { out: '', err: '' }, () => text)
  expect(written('{"schemaVersion":1}')).toThrow('no report of the schema')
  const cwd = folder({ 'a.json': BAD })
  expect((await cli(['a.json', '--format', 'json=x.json'], { cwd })).code).toBe(1)
})
