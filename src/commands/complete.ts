import type { Command, Option } from 'commander'
import { CLEAN, type ExitCode } from '../exit-codes.ts'
import { type Names, type Offer, type Values, valuesOf, type WordsOf } from './completion/values.ts'
import type { Io } from './io.ts'

/** What is asked for by the scripts of the shells (`completion/script.*`). */
export interface Question {
  /** The words after the program's name; the last one ends at the cursor, and may be empty. */
  words: readonly string[]
  program: Command
  names: Names
  wordsOf: WordsOf
}

/**
 * Answers at a Tab: what may stand at the cursor (`words`, `list`, `files`, `folders`), what of the word stands before
 * that, and then what is offered, a name and what it is on each line. The program answers and not a list in the script:
 * one logic for three shells, which is tested here; and a project's own release knows its own rules.
 */
export function complete(question: Question, io: Io): ExitCode {
  const { what, before, offers } = valuesAt(question)
  const lines = offers.map(({ name, about }) => `${name}\t${about.replaceAll(/\s+/g, ' ')}`)
  io.stdout.write(`${[what, before, ...lines].join('\n')}\n`)
  return CLEAN
}

const NOTHING: Values = { what: 'words', before: '', offers: [] }

export function valuesAt({ words, program, names, wordsOf }: Question): Values {
  const typed = words.slice(0, -1)
  const current = words.at(-1) ?? ''
  const [first, ...afterFirst] = typed
  if (first === 'help') return { ...NOTHING, offers: afterFirst.length === 0 ? commandsOf(program) : [] }

  const named = program.commands.find((command) => command.name() === first)
  const command = named ?? program.commands.find((one) => one.name() === DEFAULT)
  if (!command) return NOTHING
  const before = walk(named ? afterFirst : typed, command)

  const ofOption = (option: Option, value: string): Values => valuesOf(option, value, names, wordsOf) ?? NOTHING
  if (before.waiting) return ofOption(before.waiting, current)
  if (current.startsWith('-') && !before.isClosed) {
    const cut = current.indexOf('=')
    const option = cut < 0 ? undefined : optionOf(command, current.slice(0, cut))
    if (option) {
      const values = takesValue(option) ? ofOption(option, current.slice(cut + 1)) : NOTHING
      return { ...values, before: current.slice(0, cut + 1) + values.before }
    }
    return { ...NOTHING, offers: flagsOf(first === undefined ? [program, command] : [command], before.given) }
  }

  const { registeredArguments: all } = command
  const argument = all[before.operands] ?? (all.at(-1)?.variadic ? all.at(-1) : undefined)
  const values = argument ? (valuesOf(argument, current, names, wordsOf) ?? NOTHING) : NOTHING
  // Before anything else stands there, a command may.
  if (first === undefined) return { ...values, offers: [...commandsOf(program), ...values.offers] }
  return argument ? values : { ...NOTHING, offers: flagsOf([command], before.given) }
}

/** What stands without its name. */
const DEFAULT = 'lint'

/** What the words before the cursor leave to be said. */
interface Walked {
  /** The last word is a flag, and wants a value. */
  waiting?: Option
  operands: number
  /** Behind `--`, which ends the flags. */
  isClosed: boolean
  given: Set<Option>
}

function walk(words: readonly string[], command: Command): Walked {
  const walked: Walked = { operands: 0, isClosed: false, given: new Set() }
  for (const word of words) {
    if (walked.waiting) delete walked.waiting
    else if (walked.isClosed || !word.startsWith('-') || word === '-') walked.operands++
    else if (word === '--') walked.isClosed = true
    else {
      const option = optionOf(command, word.split('=', 1)[0] ?? '')
      if (!option) continue
      walked.given.add(option)
      if (takesValue(option) && !word.includes('=')) walked.waiting = option
    }
  }
  return walked
}

const visibleOptions = (command: Command): readonly Option[] => command.createHelp().visibleOptions(command)

const optionOf = (command: Command, name: string): Option | undefined =>
  visibleOptions(command).find(({ long, short }) => long === name || short === name)

const takesValue = ({ required, optional }: Option): boolean => required || optional

const commandsOf = (program: Command): Offer[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ name: command.name(), about: firstClause(command.description()) }))

/** A flag without a value says all there is to say the first time. */
const flagsOf = (commands: readonly Command[], given: ReadonlySet<Option>): Offer[] => {
  const all = new Map<string, Offer>()
  for (const option of commands.flatMap(visibleOptions)) {
    if (option.long == null || (given.has(option) && !takesValue(option))) continue
    all.set(option.long, { name: option.long, about: firstClause(option.description) })
  }
  return [...all.values()]
}

/** A line of a menu is short. */
const firstClause = (text: string): string => (text.split(/[;(]|: /)[0] ?? '').trim()
