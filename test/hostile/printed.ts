import { inspect } from 'node:util'
import { FORMAT_NAMES } from '../../src/formats/index.ts'
import { toLintClean } from '../../src/matchers.ts'
import { cli } from '../cli/run.ts'
import { assertPayload, decode, explain, format, lint, type Report, triage } from '../helpers/library.ts'

/** One way in which the program or the library prints an input. */
export interface Look {
  how: string
  /** Personal values are shown as well. */
  showsValues: boolean
  /** Of which it takes turns with others that tell the same: one of so many inputs is enough, this one first. */
  turn: readonly [at: number, of: number]
  /** What is printed; rejects for nothing. */
  print(): Promise<string>
}

/** The program as it is called; what it says on standard error is printed, too. */
const COMMANDS: readonly (readonly string[])[] = [
  ['decode', '--format', 'json', '--show-values'],
  ['explain', '--format', 'json'],
  ['lint'],
  ['lint', '--ndjson', '--verbose', '--show-values'],
  ['lint', '--statistics', '--format', 'pretty'],
  ['decode'],
  ['decode', '--show-values'],
  ['explain'],
]
/** Of these, the data from which the others are laid out; the others take turns. */
const DATA = 2
const TURNS = 12

/** Every option that changes what a report tells. */
const OPTIONS = [{}, { verbose: true, showValues: true }] as const

/** How a format lays a report out. */
const LAYOUTS = [
  ...FORMAT_NAMES.map((name) => ({ name, options: {} })),
  { name: 'pretty' as const, options: { quiet: true } },
  { name: 'pretty' as const, options: { width: 40 } },
]

/** Every way in which an input is printed. A report is made once for all formats, when the first of them is laid out. */
export function looksAt(text: string): Look[] {
  const layouts = OPTIONS.flatMap((options, at) => {
    const showsValues = 'showValues' in options
    const turn = { lint: [at, 4], triage: [2 + at, 4] } as const
    const reports = {
      lint: once(() => lint(text, options)),
      triage: once(() => triage([text], options)),
    }
    return (['lint', 'triage'] as const).flatMap((command): Look[] => {
      const report: () => Report = reports[command]
      const look = { showsValues, turn: turn[command] }
      return [
        ...LAYOUTS.map(({ name, options: laidOut }) => ({
          ...look,
          how: `${command} as ${name} ${inspect({ ...options, ...laidOut })}`,
          print: async () => format(report(), name, laidOut),
        })),
        { ...look, how: `${command}, inspected`, print: async () => inspect(report(), { depth: null }) },
      ]
    })
  })
  const commands = COMMANDS.map(
    (argv, at): Look => ({
      how: argv.join(' '),
      turn: at < DATA ? [0, 1 + at] : [at, TURNS],
      showsValues: argv.includes('--show-values'),
      print: async () => {
        const { code, out, err } = await cli([...argv, '-'], { stdin: text })
        if (code === 3) throw new Error(err)
        return out + err
      },
    }),
  )
  const library = Object.entries({
    'library: decode': () => inspect(decode(text), { depth: null }),
    'library: explain': () => inspect(explain(text), { depth: null }),
    'library: a matcher': () => toLintClean(text).message(),
    'library: assertPayload': () => refusal(text),
  }).map(
    ([how, print], at): Look => ({
      how,
      showsValues: false,
      turn: [at + COMMANDS.length, TURNS],
      print: async () => print(),
    }),
  )
  return [...layouts, ...commands, ...library]
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** As a test runner prints what was thrown. */
function refusal(text: string): string {
  try {
    return inspect(assertPayload(text), { depth: null })
  } catch (error) {
    return inspect(error, { depth: null })
  }
}
