import { Command } from 'commander'
import type { AcceptsFlags } from './commands/accepts.ts'
import { SHELLS, type Shell } from './commands/completion/shells.ts'
import type { DecodeFlags } from './commands/decode.ts'
import type { ExplainFlags } from './commands/explain.ts'
import type { Flags } from './commands/flag-types.ts'
import {
  addFlags,
  colourOption,
  exitZeroOption,
  failOnOption,
  maxWarningsOption,
  OFFERED,
  option,
  showValuesOption,
} from './commands/flags.ts'
import { HELP } from './commands/help.ts'
import { COMPLETE, columnsOf, type Io } from './commands/io.ts'
import type { PageFlags } from './commands/page.ts'
import { paletteOf } from './commands/paint.ts'
import type { LintRun } from './commands/run-lint.ts'
import type { SummaryFormat } from './commands/summaries.ts'
import type { SummarizeFlags } from './commands/summarize.ts'
import type { TestFlags } from './commands/test.ts'
import type { Testing } from './commands/testing.ts'
import type { ExitCode } from './exit-codes.ts'
import type { Catalogue } from './explain/lookup.ts'
import type { Payload, Source } from './model/index.ts'
import type { DocumentedError } from './providers/define-error.ts'
import { EXAMPLE_CODES } from './providers/facts.ts'
import type { Rule } from './rules/define-rule.ts'
import { CONFIG_NAME } from './settings/configuration.ts'
import { oneOf } from './settings/values.ts'
import type { ColourFlag } from './text/colour.ts'
import { escapeTerminal } from './text/escape.ts'
import { shownPath } from './text/shown-name.ts'
import { VERSION } from './version.ts'

/** What lives in the main bundle: handed in, so that it is bundled once. */
export interface ProgramTools {
  runLint(run: LintRun, io: Io): Promise<ExitCode>
  rules: readonly Rule[]
  errors: readonly DocumentedError[]
  severitiesOf: Catalogue['severitiesOf']
  familyOf(rule: string): string
  families: Readonly<Record<string, readonly Rule[]>>
  ruleById(id: string): Rule | undefined
  sha256?: ((bytes: Uint8Array) => Uint8Array) | undefined
  testing(): Testing
  responsesIn(source: Source): Payload[]
}

/** Parses the words and runs what they ask for. Rejects with commander's errors and the command's own. */
export async function runProgram(argv: readonly string[], io: Io, tools: ProgramTools): Promise<ExitCode> {
  let code: ExitCode = 0
  const done = (result: ExitCode): void => {
    code = result
  }
  const program = buildProgram(io, done, tools, argv)
  if (argv[0] === COMPLETE) {
    const { complete } = await import('./commands/complete.ts')
    return complete({ words: argv.slice(1), program, names: tools, wordsOf: (what) => OFFERED.get(what) ?? [] }, io)
  }
  await program.parseAsync(argv, { from: 'user' })
  return code
}

/** commander quotes what was typed, which a script may have taken from anywhere. */
const lineByLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => escapeTerminal(shownPath(line)))
    .join('\n')

type Done = (code: ExitCode) => void

/**
 * The commands and their flags; each of the rarer ones is loaded when it is called. A flag costs as much as a rule: the
 * twin of lint gets its flags only when `argv` names it; without `argv`, always.
 */
export function buildProgram(io: Io, done: Done, tools: ProgramTools, argv: readonly string[] = ['triage']): Command {
  const { runLint, ruleById, sha256 } = tools
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
      async (given: string[], flags: Flags, self: Command) => {
        const paths = given.length > 0 ? given : ['-']
        if (given.length === 0 && io.stdin.isTTY) return program.help({ error: true })
        const run = (): Promise<ExitCode> => runLint({ paths, flags, together, commands: names() }, io)
        if (!flags.watch) return done(await run())
        const { filesOf, watch } = await import('./commands/watch.ts')
        done(await watch({ paths, ...filesOf(self, io.cwd()), run }, io))
      },
    )
  const add = (name: keyof typeof HELP & string, isDefault = false): Command =>
    program.command(name, { isDefault }).description(HELP[name].about).addHelpText('after', HELP[name].examples)

  const lint = lintLike(add('lint', true), false)
  const triage = add('triage')
  if (argv.includes('triage')) lintLike(triage, true)
  const TEST_FORMATS = ['pretty', 'json', 'junit', 'tap']
  add('test')
    .argument('[paths...]', 'folders or files; without one, the working directory')
    .option('--update', 'show how what is expected differs from what is found, and write it')
    .option('--verbose', 'show every input, those that are as expected as well')
    .addOption(option('--config <file>', `the configuration (default: ${CONFIG_NAME} here or in a folder above)`))
    .addOption(option('--no-config', 'look for no configuration'))
    .addOption(
      option('--format <name>', `${TEST_FORMATS.join(', ')} (default: pretty)`, oneOf(TEST_FORMATS), TEST_FORMATS),
    )
    .addOption(colourOption())
    .action(async (paths: string[], flags: TestFlags) =>
      done(await (await import('./commands/test.ts')).test(paths, flags, tools.testing(), io)),
    )
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
      const { inspect, readAaguids } = await import('./inspect/inspector.ts')
      done(await decode(path, flags, { inspect, readAaguids, ruleById, sha256 }, io))
    })
  const TABLES = ['table', 'json']
  add('accepts')
    .argument('[path]', 'a file with a registration or sign-in; - or nothing is standard input')
    .addOption(option('--format <name>', 'table or json', oneOf(TABLES), TABLES).default('table'))
    .addOption(colourOption())
    .action(async (path: string | undefined, flags: AcceptsFlags) => {
      if (path === undefined && io.stdin.isTTY) return program.help({ error: true })
      done(await (await import('./commands/accepts.ts')).acceptsCommand(path, flags, tools, io))
    })
  const EXPLAIN_FORMATS = ['text', 'markdown', 'json', 'html']
  add('explain')
    .argument(
      '[what...]',
      `a code (${EXAMPLE_CODES}, a slug), a rule id or an error text; - or nothing is standard input`,
    )
    .addOption(
      option(
        '--format <name>',
        'text, markdown, json, or html with --all',
        oneOf(EXPLAIN_FORMATS),
        EXPLAIN_FORMATS,
      ).default('text'),
    )
    .option('--all <dir>', 'write a page for every code and rule into this folder, as Markdown or HTML')
    .addOption(colourOption())
    .action(async (words: string[], flags: ExplainFlags) =>
      done(await (await import('./commands/explain.ts')).explainCommand(words, flags, tools, io)),
    )
  for (const name of ['codes', 'rules'] as const)
    add(name)
      .argument('[words...]', `show only ${name} that have all of these in their name or title`)
      .addOption(option('--format <name>', 'table or json', oneOf(TABLES), TABLES).default('table'))
      .addOption(colourOption())
      .action(async (words: string[], { format, color }: { format: string; color: ColourFlag }) => {
        const lists = await import('./commands/lists.ts')
        done(lists[name](tools, { words, asJson: format === 'json', palette: await paletteOf(io, color) }, io))
      })
  add('schema')
    .argument('[kind|endpoint]', 'as VerifyFactor or registration; without it, all of them are listed')
    .action(async (what?: string) => done((await import('./commands/schema.ts')).schema(what, io)))
  const SUMMARY_FORMATS: readonly SummaryFormat[] = ['pretty', 'json']
  add('summarize')
    .argument('[paths...]', 'files, folders, quoted patterns; - or nothing is standard input')
    .addOption(
      option('--format <name>', 'pretty, or json: a summary again', oneOf(SUMMARY_FORMATS), SUMMARY_FORMATS).default(
        'pretty',
      ),
    )
    .addOption(failOnOption())
    .addOption(maxWarningsOption())
    .addOption(exitZeroOption())
    .addOption(colourOption())
    .action(async (paths: string[], flags: SummarizeFlags) => {
      if (paths.length === 0 && io.stdin.isTTY) return program.help({ error: true })
      done(await (await import('./commands/summarize.ts')).summarize(paths.length > 0 ? paths : ['-'], flags, io))
    })
  add('page')
    .addOption(option('--out <file>', 'write it to this file'))
    .option('--open', 'show it in the browser')
    .action(async (flags: PageFlags) => done(await (await import('./commands/page.ts')).page(flags, io)))
  add('completion')
    .argument('<shell>', 'bash, zsh or fish', oneOf(SHELLS))
    .action(async (shell: Shell) => done((await import('./commands/completion.ts')).completion(shell, io)))
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
