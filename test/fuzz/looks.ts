import { FORMAT_NAMES } from '../../src/formats/index.ts'
import { decode, explain, format, lint, triage, UsageError } from '../../src/index.ts'
import { jsonText } from '../../src/text/json-text.ts'
import { unchecked } from '../cli/run.ts'
import { HOSTILE_TEXTS } from '../formats/hostile-texts.ts'
import type { Input } from './case.ts'
import type { Choices } from './choices.ts'
import { FILE_LOOKS } from './file-looks.ts'
import { parsed } from './mutate/json.ts'

/** What one look at an input gave. */
export interface Seen {
  /** 0 and 1: it was judged. */
  code: number
  out: string
  err: string
}

/** One way to look at an input: a command line, or a call of the library. */
export interface Look {
  name: string
  /** What `out` is: JSON of one of the schemas, lines of it, or text. */
  gives: 'report' | 'lines' | 'tree' | 'json' | 'text'
  /** The command line itself may be refused: a value in it is of the input. */
  mayRefuse?: true
  /** A word that is refused is said back to who typed it. */
  saysBack?: true
  /** The output is the caller's, who writes it where no runner reads along. */
  isData?: true
  run(input: Input): Promise<Seen> | Seen
}

const NOW = '2026-03-01T09:30:00Z'

/** Flags that make other code judge. */
const FLAGS = [
  [],
  [],
  ['--verbose'],
  ['--show-values', '--verbose'],
  ['--target', 'webauthn', '--verbose'],
  ['--target', 'auth0'],
  ['--as', 'VerifyFactor'],
  ['--as', 'ApproveChallenge'],
  ['--as', 'registration'],
  ['--as', 'auth0-user'],
  ['--as', 'twilio-factor'],
  ['--as', 'creation-options'],
  ['--origin', 'https://example.com', '--rp-id', 'example.com'],
  ['--challenge', 'AAAAAAAAAAAAAAAAAAAAAA', '--stored-counter', '7', '--require-user-verification'],
  ['--now', NOW],
  ['--statistics'],
  ['--quiet'],
  ['--expect', '60377'],
  ['--disable', 'encoding', '--fail-on', 'info'],
  ['--stdin-filename', '\n::error::\u202e\u001b[31m/x.json'],
]

const GIVES = new Map<string, Look['gives']>([
  ['json', 'report'],
  ['jsonl', 'lines'],
  ['sarif', 'json'],
  ['gitlab', 'json'],
])

const command = (argv: readonly string[], gives: Look['gives']): Look => ({
  name: `passkey-lint ${argv.join(' ')}`,
  gives,
  run: ({ content }) => unchecked(argv, { stdin: content, env: { GITHUB_ACTIONS: 'true' }, columns: 80 }),
})

/** The report as data, under any flags: what every input is looked at by. */
export const reportLook = (choices: Choices): Look =>
  command(['lint', '-', '--format', 'json', ...choices.of(FLAGS)], 'report')

/** One of all other ways. */
export function otherLook(choices: Choices): Look {
  const flags = choices.of(FLAGS)
  switch (choices.below(9)) {
    case 0:
    case 1: {
      const name = choices.of(FORMAT_NAMES)
      return command(['lint', '-', '--format', name, ...flags], GIVES.get(name) ?? 'text')
    }
    case 2: {
      const name = choices.of(FORMAT_NAMES)
      return command(['triage', '-', '--now', NOW, '--format', name], GIVES.get(name) ?? 'text')
    }
    case 3:
      return command(['decode', '-', ...(choices.once(3) ? ['--show-values'] : [])], 'text')
    case 4:
      return command(['decode', '-', '--format', 'json'], 'tree')
    case 5:
      return explained(choices.of(['text', 'markdown', 'json']))
    case 6:
      return choices.of(ARGUMENTS)
    case 7:
      return choices.of(FILE_LOOKS)
    default:
      return choices.of(CALLS)
  }
}

const explained = (name: string): Look => ({
  ...command(['explain', '-', '--format', name], name === 'json' ? 'json' : 'text'),
  // Of bytes that hold no text there is nothing to explain.
  mayRefuse: true,
})

const textOf = ({ content }: Input): string => (typeof content === 'string' ? content : Buffer.from(content).toString())

/** The input as a word of the command line. */
const argument = (name: string, argv: (text: string) => string[]): Look => ({
  name,
  gives: 'text',
  mayRefuse: true,
  saysBack: true,
  run: (input) => unchecked(argv(textOf(input)), { stdin: '{}', env: { GITHUB_ACTIONS: 'true' } }),
})

const PRETTY = ['-', '--format', 'pretty']

const ARGUMENTS: readonly Look[] = [
  argument('passkey-lint - --public-key <input>', (text) => [...PRETTY, `--public-key=${text}`]),
  argument('passkey-lint explain <input>', (text) => ['explain', '--', text]),
  argument('passkey-lint - --expect <input>', (text) => [...PRETTY, `--expect=${text.slice(0, 300)}`]),
  argument('passkey-lint - --challenge <input>', (text) => [...PRETTY, `--challenge=${text.slice(0, 300)}`]),
  argument('passkey-lint - --now <input>', (text) => [...PRETTY, `--now=${text.slice(0, 60)}`]),
  argument('passkey-lint <input>', (text) => [...PRETTY, text.slice(0, 200)]),
  argument('passkey-lint schema <input>', (text) => ['schema', '--', text.slice(0, 60)]),
]

/** A call of the library as if it were a run. It refuses a value that makes no JSON, and nothing else. */
const call = (name: string, gives: Look['gives'], run: (input: Input) => string): Look => ({
  name,
  gives,
  mayRefuse: true,
  isData: true,
  run: (input) => {
    try {
      return { code: 0, out: run(input), err: '' }
    } catch (error) {
      if (error instanceof UsageError) return { code: 2, out: '', err: `${error.message}\n` }
      throw error
    }
  },
})

const passed = (input: Input): unknown => parsed(textOf(input)) ?? textOf(input)
const NAMES = Object.values(HOSTILE_TEXTS)

const CALLS: readonly Look[] = [
  call('lint(value)', 'report', (input) => jsonText(lint(passed(input), { now: NOW }))),
  call('lint(bytes)', 'report', ({ content }) => jsonText(lint(Buffer.from(content as string)))),
  call('decode(value)', 'tree', (input) => jsonText(decode(passed(input)))),
  call('explain(text)', 'json', (input) => jsonText(explain(textOf(input)))),
  call('format(lint(value))', 'text', (input) =>
    FORMAT_NAMES.map((name) => format(lint(passed(input), { verbose: true }), name).replaceAll(/^::/gm, '')).join(''),
  ),
  call('triage([value, text, value])', 'report', (input) =>
    jsonText(
      triage(
        [
          { name: NAMES[textOf(input).length % NAMES.length] ?? '', content: passed(input) },
          { name: 'text', content: textOf(input) },
          passed(input),
        ],
        { now: NOW },
      ),
    ),
  ),
]
