import { bugText } from './bug.ts'
import { FLAG_DEFAULTS } from './commands/flag-types.ts'
import { COMMANDS, COMPLETE, type Io, type Output } from './commands/io.ts'
import { runLint } from './commands/run-lint.ts'
import { testing } from './commands/testing.ts'
import { nodeCrypto } from './crypto/node.ts'
import { BUG, CLEAN, type ExitCode, MISUSE } from './exit-codes.ts'
import { documentedErrors } from './providers/errors.ts'
import { severitiesOf } from './providers/policy.ts'
import { responsesIn } from './responses.ts'
import { allRules, familyOf, ruleById, rulesByFamily } from './rules/index.ts'
import { escapeTerminal, withoutWorkflowCommands } from './text/escape.ts'
import { scrub } from './text/redact.ts'

export { bugText }

/** Runs the program with the words after its name. Gives the exit code (`exit-codes.ts`); never rejects, never exits. */
export async function run(argv: readonly string[], given: Io): Promise<ExitCode> {
  const io = withQuietErrors(given)
  try {
    if (isPaths(argv, io))
      return await runLint(
        { paths: argv.length > 0 ? argv : ['-'], flags: FLAG_DEFAULTS, together: false, commands: COMMANDS },
        io,
      )
    const { runProgram } = await import('./program.ts')
    const tools = {
      runLint,
      get rules() {
        return allRules()
      },
      get errors() {
        return documentedErrors()
      },
      severitiesOf,
      familyOf,
      get families() {
        return rulesByFamily()
      },
      ruleById,
      sha256: nodeCrypto.sha256,
      testing,
      responsesIn,
    }
    return await runProgram(argv, io, tools)
  } catch (error) {
    return failed(error, io)
  }
}

/** Nothing but inputs, which is how most runs are called: there is nothing to parse, and a parser of flags is dear. */
function isPaths(argv: readonly string[], io: Io): boolean {
  const [first] = argv
  if (first === undefined) return !io.stdin.isTTY
  if (first === COMPLETE) return false
  return !(COMMANDS as readonly string[]).includes(first) && argv.every((word) => word === '-' || !word.startsWith('-'))
}

/** Nothing on standard error is a runner's command, whoever writes it and whatever it quotes. The stream is made when it is written to. */
const withQuietErrors = (io: Io): Io =>
  Object.create(io, {
    stderr: {
      get: (): Output =>
        Object.create(io.stderr, {
          write: { value: (text: string) => io.stderr.write(withoutWorkflowCommands(text)) },
        }),
    },
  }) as Io

function failed(error: unknown, { stderr, env }: Io): ExitCode {
  // By name: a part that is loaded on demand has classes of its own.
  const name = error instanceof Error ? error.name : ''
  // commander has said what was wrong; --help and --version end this way too.
  const { code, exitCode } = (error ?? {}) as { code?: unknown; exitCode?: number }
  if (typeof code === 'string' && code.startsWith('commander.')) return exitCode === 0 ? CLEAN : MISUSE
  if (error instanceof Error && name === 'UsageError') {
    const others = 'others' in error && Array.isArray(error.others) ? error.others : []
    for (const one of [error.message, ...others]) stderr.write(`passkey-lint: ${escapeTerminal(scrub(`${one}`))}\n`)
    return MISUSE
  }
  stderr.write(bugText(error, env))
  return BUG
}
