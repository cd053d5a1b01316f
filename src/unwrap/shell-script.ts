import { type Command, commandAt } from './shell-words.ts'
import type { Word } from './word.ts'

/** A command of a script, with what is known of its variables and of its standard input. */
export interface Statement {
  name: string
  /** Without assignments in front of it, and without the name. */
  words: readonly Word[]
  stdin?: Word
  /** The file that is its standard input. */
  file?: Word
  /** The value of a word that is one variable, else the word. */
  meantBy(word: Word): Word
  /** The text of a word with each variable replaced that is known. */
  textOf(word: Word): string
  start: number
  end: number
}

/**
 * Where a command may begin: at a line, behind an operator, a prompt or a keyword; a request also behind words of a log. Assignments are read for
 * their variables, `echo` and `cat` for what they print.
 */
const START =
  /(?:^|[\n;&|(`])\s{0,99}(?:[$>#%+»❯] {1,9})?(?:(?:sudo|time|exec|then|do|if|!|RUN) {1,9}){0,3}(?=(?:curl(?:\.exe)?|wget|https?|xhs?|echo|printf|cat)[ \t]|(?:(?:export|local|readonly|declare) {1,9})?[A-Za-z_]\w{0,60}=)|[\s"'>:](?=(?:curl|wget)[ \t]{1,9}(?:-|['"]?(?:https?:|\$)))/g
const ASSIGNMENT = /^([A-Za-z_]\w{0,60})=/
/** What a command prints is set: it is read itself. */
const SUBSTITUTION = /^(?:(?:export|local|readonly|declare) {1,9})?\w+="?\$(?=\((?![ \t]{0,9}cat))/
const VARIABLE = /^\$(?:\{([A-Za-z_]\w{0,60})\}|([A-Za-z_]\w{0,60}))$/
const VARIABLES = /\$(?:\{([A-Za-z_]\w{0,60})\}|([A-Za-z_]\w{0,60}))/g
const MAX_STATEMENTS = 1_000
/** UTF-16 units of an address, and of a part of one. */
const MAX_ADDRESS = 2_000

/** The commands of these names in a text, a script or a log or whatever it is. */
export function statementsIn(text: string, names: ReadonlySet<string>): Statement[] {
  const found: Statement[] = []
  const variables = new Map<string, Word>()
  const meantBy = (word: Word): Word => {
    const [, braced, bare] = VARIABLE.exec(word.text) ?? []
    return variables.get(braced ?? bare ?? '') ?? word
  }
  // What is longer is no address, and names in it may stand for much.
  const valueIn = (name: string): string | undefined => {
    const text = variables.get(name)?.text
    return text !== undefined && text.length <= MAX_ADDRESS ? text : undefined
  }
  const textOf = (word: Word): string =>
    word.text.length > MAX_ADDRESS
      ? word.text
      : word.text.replace(VARIABLES, (whole, braced, bare) => valueIn(braced ?? bare) ?? whole)
  let piped: Word | undefined
  const take = (command: Command): void => {
    const words = command.words.filter(({ text: word }) => !/^(?:export|local|readonly|declare)$/.test(word))
    while (words[0] && ASSIGNMENT.test(words[0].text)) {
      const [word] = words.splice(0, 1)
      const [whole = '', name = ''] = ASSIGNMENT.exec(word?.text ?? '') ?? []
      if (word) variables.set(name, meantBy(tailOf(word, whole.length)))
    }
    const name = (words[0]?.text ?? '').replace(/\.exe$/, '')
    const stdin = command.input ? meantBy(command.input) : piped
    const rest = words.slice(1)
    if (names.has(name)) {
      const { file, start, end } = command
      found.push({
        name,
        words: rest,
        ...(stdin ? { stdin } : {}),
        ...(file ? { file } : {}),
        meantBy,
        textOf,
        start,
        end,
      })
    }
    piped = command.endedBy === '|' ? printedBy(name, rest.map(meantBy), stdin) : undefined
    if (command.pipedTo) take(command.pipedTo)
  }
  START.lastIndex = 0
  for (let match = START.exec(text), count = 0; match && count < MAX_STATEMENTS; match = START.exec(text), count++) {
    const from = match.index + match[0].length
    if (!/^\s*\|/.test(match[0])) piped = undefined
    const command = commandAt(text, from, 'posix')
    take(command)
    // What ended it may be what the next one begins behind.
    const inner = SUBSTITUTION.exec(text.slice(from, from + 100))?.[0].length
    START.lastIndex = inner === undefined ? Math.max(command.end - 1, from + 1) : from + inner
  }
  return found
}

/** What goes into the pipe. */
function printedBy(name: string, words: readonly Word[], stdin: Word | undefined): Word | undefined {
  if (name === 'cat' && words.length === 0) return stdin
  return name === 'echo' || name === 'printf' ? words.filter(({ text }) => !/^-[neE]+$/.test(text)).at(-1) : undefined
}

/** The rest of a word. */
export const tailOf = ({ text, offsets, start, open }: Word, from: number): Word => ({
  text: text.slice(from),
  offsets: offsets.slice(from),
  start,
  ...(open === undefined ? {} : { open }),
})
