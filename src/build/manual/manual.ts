import type { Command } from 'commander'
import { HELP } from '../../commands/help.ts'
import { buildProgram } from '../../program.ts'
import { documentedErrors } from '../../providers/errors.ts'
import { VERSION } from '../../version.ts'
import { item, roff, section, subsection, verbatim } from './roff.ts'
import { ENVIRONMENT, EXIT_STATUS, FILES } from './tables.ts'

/** The manual page in man(7), from the definitions and texts that `--help` prints. The same sources give the same bytes. */
export function manual(): string {
  const io = { stdin: [], stdout: { write: () => true }, stderr: { write: () => true }, env: {}, cwd: () => '' }
  // Nothing is run: only definitions are read.
  const program = buildProgram(io as never, () => {}, {} as never)
  return `${[
    `.TH PASSKEY\\-LINT 1 ${date()} "passkey\\-lint ${VERSION}" "User Commands"`,
    section(
      'NAME',
      'passkey\\-lint \\- lint captured passkey payloads: which documented error each causes, where, and why',
    ),
    section('SYNOPSIS', program.commands.map(synopsis).join('\n.br\n')),
    section('DESCRIPTION', ...HELP.program.about.split('\n').map(roff)),
    section('COMMANDS', ...program.commands.map((command) => aboutCommand(command, program))),
    section('EXIT STATUS', ...EXIT_STATUS.map(([code, about]) => item(code, about))),
    section('ENVIRONMENT', ...ENVIRONMENT.map(([name, about]) => item(name, about))),
    section('FILES', ...FILES.map(([name, about]) => item(name, about))),
    section('EXAMPLES', verbatim(examplesOf(HELP.program.examples))),
  ].join('\n')}\n`
}

/** A page wants one, and a build has no clock: that of the newest page of a provider that the catalogue follows. */
const date = (): string =>
  documentedErrors()
    .map(({ pageDate }) => pageDate)
    .filter((date) => /^\d{4}-/.test(date))
    .sort()
    .at(-1) ?? '""'

const synopsis = (command: Command): string => `.B ${roff(command.createHelp().commandUsage(command))}`

const optionsOf = (command: Command) => command.createHelp().visibleOptions(command)

function aboutCommand(command: Command, program: Command): string {
  const help = command.createHelp()
  const own = optionsOf(command).map((option) => item(help.optionTerm(option), help.optionDescription(option)))
  // triage takes what lint takes.
  const same = program.commands.find((one) => flagsOf(one) === flagsOf(command))
  const examples = examplesOf(HELP[command.name() as keyof typeof HELP].examples)
  return subsection(
    command.name(),
    roff(sentence(command.description())),
    ...command.registeredArguments.map((argument) => item(help.argumentTerm(argument), argument.description)),
    ...(same && same !== command && own.length > MANY
      ? ['.PP', roff(`Its options are those of ${same.name()}.`)]
      : own),
    ...(examples.length > 0 ? ['.PP', verbatim(examples)] : []),
  )
}

/** Fewer options are no trouble twice. */
const MANY = 3

const flagsOf = (command: Command): string =>
  optionsOf(command)
    .map(({ flags }) => flags)
    .join()

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** The lines of the help's examples. */
const examplesOf = (help: string): string[] =>
  help
    .split('\n')
    .filter((line) => /^ {2}\$ /.test(line))
    .map((line) => line.slice(2))
