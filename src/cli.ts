import { Command, CommanderError } from 'commander'
import { oneOf } from './commands/choices.ts'
import type { DecodeFlags } from './commands/decode.ts'
import { addFlags, colourOption, type Flags, OFFERED, option, showValuesOption } from './commands/flags.ts'
import { HELP } from './commands/help.ts'
import { columnsOf, type Io } from './commands/io.ts'
import { runLint } from './commands/run-lint.ts'
import { nodeCrypto } from './crypto/node.ts'
import { BUG, CLEAN, type ExitCode, MISUSE } from './exit-codes.ts'
import { DOCUMENTED_ERRORS } from './providers/index.ts'
import { RULES, ruleById } from './rules/index.ts'
import { escapeTerminal } from './text/escape.ts'
import { scrub } from './text/redact.ts'
import { VERSION } from './version.ts'

/** Runs the program with the words after its name. Gives the exit code (`exit-codes.ts`); never rejects, never exits. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = CLEAN
  try {
    const program = buildProgram(
      io,
      (result) => {
        code = result
      },
      argv,
    )
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return failed(error, io)
  }
}

function failed(error: unknown, { stderr }: Io): ExitCode {
  // commander has said what was wrong; --help and --version end this way too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? CLEAN : MISUSE
  // By name: a part that is loaded on demand has a class of its own.
  if (error instanceof Error && error.name === 'UsageError') {
    stderr.write(`passkey-lint: ${escapeTerminal(error.message)}\n`)
    return MISUSE
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  stderr.write(`passkey-lint: a bug in passkey-lint, not in your payload. Please report it with this:\n`)
  stderr.write(`${lineByLine(scrub(`passkey-lint ${VERSION}, Node ${process.version}\n${stack}`))}\n`)
  return BUG
}

/** commander quotes what was typed, which a script may have taken from anywhere. */
const lineByLine = (text: string): string => text.split('\n').map(escapeTerminal).join('\n')

type Done = (code: ExitCode) => void

/**
 * The commands and their flags; each of the rarer ones is loaded when it is called. A flag costs as much as a rule: the
 * twin of lint gets its flags only when `argv` names it (or wants them completed); without `argv`, always.
 */
export function buildProgram(io: Io, done: Done, argv: readonly string[] = ['triage']): Command {
  const program = new Command('passkey-lint')
    .usage('[paths...] [options]\n       passkey-lint <command> …')
    .description(HELP.program.about)
    .version(VERSION, '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(lineByLine(text)),
      getOutHelpWidth: () => columnsOf(io.stdout),
      getErrHelpWidth: () => columnsOf(io.stderr),
    })
    .showHelpAfterError('(passkey-lint --help shows what there is)')
  const names = (): string[] => program.commands.map((command) => command.name())

  const lintLike = (command: Command, together: boolean): Command =>
    addFlags(command.argument('[paths...]', 'files, folders, quoted patterns; - is standard input')).action(
      async (given: string[], flags: Flags) => {
        const paths = given.length > 0 ? given : ['-']
        if (given.length === 0 && io.stdin.isTTY) return program.help({ error: true })
        done(await runLint({ paths, flags, together, commands: names() }, io))
      },
    )
  const add = (name: keyof typeof HELP & string, isDefault = false): Command =>
    program.command(name, { isDefault }).description(HELP[name].about).addHelpText('after', HELP[name].examples)

  const lint = lintLike(add('lint', true), false)
  const triage = add('triage')
  if (argv.includes('triage') || argv.includes('completion')) lintLike(triage, true)
  add('decode')
    .argument('[path]', 'a file with a payload or one pasted field; - or nothing is standard input')
    .addOption(
      option('--format <name>', 'pretty or json', oneOf(['pretty', 'json']), ['pretty', 'json']).default('pretty'),
    )
    .option('--aaguids <file>', 'names of authenticators: the community list or a FIDO metadata blob')
    .addOption(showValuesOption())
    .addOption(colourOption())
    .action(async (path: string | undefined, flags: DecodeFlags) => {
      if (path === undefined && io.stdin.isTTY) return program.help({ error: true })
      const { decode } = await import('./commands/decode.ts')
      const { inspect, readAaguids } = await import('./tree/inspector.ts')
      done(await decode(path, flags, { inspect, readAaguids, ruleById, sha256: nodeCrypto.sha256 }, io))
    })
  const catalogue = { rules: RULES, errors: DOCUMENTED_ERRORS }
  add('explain')
    .argument('<what...>', 'a code (60377, twilio/60377, a slug) or a rule id')
    .action(async (words: string[]) => done((await import('./commands/explain.ts')).explain(words, catalogue, io)))
  for (const name of ['codes', 'rules'] as const)
    add(name)
      .option('--format <name>', 'table or json', oneOf(['table', 'json']), 'table')
      .action(async ({ format }: { format: string }) => {
        const lists = await import('./commands/lists.ts')
        done(lists[name](catalogue, format === 'json', io))
      })
  add('schema')
    .argument('[what]', 'a kind or an endpoint; without it, all of them are listed')
    .action(async (what?: string) => done((await import('./commands/schema.ts')).schema(what, io)))
  add('completion')
    .argument('<shell>', 'bash, zsh or fish', oneOf(['bash', 'zsh', 'fish']))
    .action(async (shell: 'bash' | 'zsh' | 'fish') =>
      done(
        (await import('./commands/completion.ts')).completion(
          shell,
          program,
          (option) => OFFERED.get(option) ?? [],
          io,
        ),
      ),
    )
  // The default command's flags are what newcomers look for in the program's help.
  program.addHelpText('after', () => flagsHelp(lint) + HELP.program.examples)
  return program
}

function flagsHelp(lint: Command): string {
  const help = lint.createHelp()
  help.prepareContext({ helpWidth: lint.configureOutput().getOutHelpWidth?.() ?? 80 })
  const width = help.longestOptionTermLength(lint, help)
  const items = help
    .visibleOptions(lint)
    .filter((option) => option.long !== '--help')
    .map((option) => help.formatItem(help.optionTerm(option), width, help.optionDescription(option), help))
  return `\n${help.formatItemList('Options of lint and triage:', items, help).join('\n')}`
}
