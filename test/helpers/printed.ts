import { COMMANDS } from '../../src/commands/io.ts'
import { linesAs, type Printed, parsedAs } from './schemas.ts'

/** What a command prints that a schema describes, by its format; lines are marked. */
interface Form {
  schema: Printed
  lines?: true
}

const REPORTS = new Map<string, Form>([
  ['json', { schema: 'report' }],
  ['jsonl', { schema: 'report-line', lines: true }],
  ['sarif', { schema: 'sarif' }],
])

const STREAM = new Map<string, Form>([
  ['json', { schema: 'summary' }],
  ['jsonl', { schema: 'record', lines: true }],
])

const OTHERS = new Map<string, Map<string, Form>>([
  ['decode', new Map([['json', { schema: 'decode' }]])],
  ['accepts', new Map([['json', { schema: 'accepts' }]])],
  ['test', new Map([['json', { schema: 'test-report' }]])],
  ['summarize', new Map([['json', { schema: 'summary' }]])],
])

export interface Outputs {
  out: string
  err: string
}

/** Throws where what a command line printed is not as its schema says, on either stream or in a file. */
export function checkPrinted(
  argv: readonly string[],
  { out, err }: Outputs,
  /** The text of a file that the run wrote. */
  written: (path: string) => string | undefined = () => undefined,
): void {
  const command = COMMANDS.find((one) => one === argv[0]) ?? 'lint'
  const isStream = argv.includes('--ndjson')
  const forms = command === 'lint' || command === 'triage' ? (isStream ? STREAM : REPORTS) : OTHERS.get(command)
  if (!forms) return
  const asked = formatsIn(argv)
  const onOutput = asked.length === 0 && isStream && !argv.includes('--statistics') ? ['jsonl'] : asked
  for (const format of onOutput) {
    const [name = '', path] = format.split('=', 2)
    const form = forms.get(name)
    const text = path === undefined ? out : written(path)
    if (form && text) (form.lines ? linesAs : parsedAs)(form.schema, text)
  }
  // Of a stream the summary stands beside its records.
  if (isStream) for (const line of err.split('\n')) if (line.startsWith('{')) parsedAs('summary', line)
}

/** The words after `--format`, or behind its `=`. */
export const formatsIn = (argv: readonly string[]): string[] =>
  argv.flatMap((word, at) => {
    if (word === '--format') return argv.slice(at + 1, at + 2)
    return word.startsWith('--format=') ? [word.slice('--format='.length)] : []
  })
