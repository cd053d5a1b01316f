import { table } from '../table.ts'
import { type Heredoc, heredocAt, readHeredoc } from './here-documents.ts'
import type { Word } from './word.ts'

/** One command, and what goes into it: the next command takes from its pipe what it prints. */
export interface Command {
  words: Word[]
  /** A here-document or here-string (POSIX 2024 §2.7.4). */
  input?: Word
  /** The file that `<` names. */
  file?: Word
  /** What stands behind its pipe on the line, where the text of its here-document comes only then. */
  pipedTo?: Command
  /** Where it begins and ends, and by what. */
  start: number
  end: number
  endedBy: string
}

/** Who escapes how: POSIX shells with a backslash, PowerShell with a backtick; there `""` and `''` are a quote, too. */
export type Shell = 'posix' | 'powershell'
const ESCAPING: Record<Shell, string> = { posix: '\\', powershell: '`' }

/** Commands of a text, each as its words; what is beyond is another paste. */
const MAX_WORDS = 10_000

const ANSI_C: Record<string, string> = table({
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
})

/** What has been read of a command: the words so far, and the one that goes on. */
class Words {
  readonly words: Word[] = []
  readonly heredocs: Heredoc[] = []
  input: Word | undefined
  file: Word | undefined
  /** What the next word is, where it is none of the command. */
  next: 'input' | 'file' | undefined
  #word: Word | undefined

  get between(): boolean {
    return this.#word === undefined
  }

  /** A word begins here if none has, an empty one too. */
  open(start: number): Word {
    this.#word ??= { text: '', offsets: [], start }
    return this.#word
  }

  add(unit: string, offset: number): void {
    const word = this.open(offset)
    word.text += unit
    for (let index = 0; index < unit.length; index++) word.offsets.push(offset)
  }

  end(at: number): void {
    if (!this.#word) return
    this.#word.offsets.push(at)
    if (this.next) this[this.next] = this.#word
    else this.words.push(this.#word)
    this.next = undefined
    this.#word = undefined
  }
}

const lineEnd = (text: string, at: number): number =>
  text[at] === '\r' && text[at + 1] === '\n' ? 2 : /[\r\n]/.test(text[at] ?? '') ? 1 : 0

/** The commands in a text, from `from` on. Takes time linear in the text. */
export function commandsIn(text: string, from: number, shell: Shell): Word[][] {
  const commands: Word[][] = []
  let count = 0
  for (let at = from; at < text.length && count < MAX_WORDS; ) {
    const { words, end } = commandAt(text, at, shell)
    if (words.length > 0) commands.push(words)
    count += words.length
    at = end
  }
  return commands
}

/**
 * The command that begins there: POSIX 2024 §2.2 (quoting) and $'…' of bash, or PowerShell's about_Quoting_Rules. An
 * unquoted newline, `;`, `|` or `&` ends it, in a shell a bracket or backtick, too.
 */
export function commandAt(text: string, from: number, shell: Shell, depth = 3): Command {
  const words = new Words()
  const ends = shell === 'posix' ? /[;|&\r\n()`]/ : /[;|&\r\n]/
  let at = from
  while (at < text.length && words.words.length < MAX_WORDS) {
    const char = text.charAt(at)
    if (char === ESCAPING[shell]) at = escaped(text, at, words)
    else if (char === "'" && shell === 'posix' && !words.between && isApostrophe(text, at)) words.add(char, at++)
    else if (char === "'") at = singleQuoted(text, at, words, shell)
    else if (char === '$' && text[at + 1] === "'" && shell === 'posix') at = ansiQuoted(text, at, words)
    else if (char === '"') at = doubleQuoted(text, at, words, shell)
    else if (shell === 'posix' && text.startsWith('$(', at)) at = substituted(text, at, words)
    else if (shell === 'posix' && char === '<') at = redirected(text, at, words)
    else if (char === '#' && words.between) while (at < text.length && lineEnd(text, at) === 0) at++
    else if (ends.test(char)) break
    else if (/\s/.test(char)) words.end(at++)
    else words.add(char, at++)
  }
  words.end(at)
  const endedBy = text.charAt(at)
  const isPiped = endedBy === '|' && words.heredocs.length > 0 && depth > 0
  const pipedTo = isPiped ? commandAt(text, at + 1, shell, depth - 1) : undefined
  let end = pipedTo?.end ?? at + Math.max(1, lineEnd(text, at))
  if (words.heredocs.length > 0) end = heredocsOf(text, pipedTo ? end - 1 : at, words)
  const { input, file } = words
  return {
    words: words.words,
    ...(input ? { input } : {}),
    ...(file ? { file } : {}),
    ...(pipedTo ? { pipedTo } : {}),
    start: from,
    end,
    endedBy,
  }
}

/** `<<EOF`, `<<<word`, `<file`: what goes into the command. */
function redirected(text: string, at: number, words: Words): number {
  words.end(at)
  const here = heredocAt(text, at)
  if (here) words.heredocs.push(here.heredoc)
  else words.next = text.startsWith('<<<', at) ? 'input' : 'file'
  return at + (here?.length ?? (words.next === 'input' ? 3 : 1))
}

/** The here-documents stand behind the line of the command. */
function heredocsOf(text: string, at: number, words: Words): number {
  const feed = text.indexOf('\n', at)
  let next = feed < 0 ? text.length : feed + 1
  for (const heredoc of words.heredocs) {
    const read = readHeredoc(text, next, heredoc)
    words.input = read.word
    next = read.at
  }
  return next
}

const CAT = /\$\([ \t]{0,9}cat[ \t]{1,9}(?=<<)/y

/** `$(cat <<'EOF' …)`: the text of the here-document without its last line end. Of another command, nothing is known. */
function substituted(text: string, at: number, words: Words): number {
  CAT.lastIndex = at
  const length = CAT.exec(text)?.[0].length
  const here = length === undefined ? undefined : heredocAt(text, at + length)
  const feed = here ? text.indexOf('\n', at) : -1
  if (!here || feed < 0) {
    words.add(text.charAt(at), at)
    words.add(text.charAt(at + 1), at + 1)
    return at + 2
  }
  const { word, at: behind } = readHeredoc(text, feed + 1, here.heredoc)
  const inner = word.text.replace(/\n$/, '')
  for (let unit = 0; unit < inner.length; unit++) words.add(inner.charAt(unit), word.offsets[unit] ?? behind)
  const closing = text.indexOf(')', behind)
  return closing < 0 ? text.length : closing + 1
}

/** An escape outside quotes: a line end behind it is white space, anything else is itself. Gives where the text goes on. */
function escaped(text: string, at: number, words: Words): number {
  const skipped = lineEnd(text, at + 1)
  if (skipped > 0) {
    words.end(at)
    // What a terminal shows in front of a line that goes on.
    return (
      at + 1 + skipped + (/[^\S\r\n]{0,99}> /y.exec(text.slice(at + 1 + skipped, at + 102 + skipped))?.[0].length ?? 0)
    )
  }
  if (at + 1 < text.length) words.add(text.charAt(at + 1), at)
  return at + 2
}

/** Behind a command stands prose: `and it doesn't work`. */
const isApostrophe = (text: string, at: number): boolean =>
  /^[A-Za-z]'(?:t|s|m|d|ll|re|ve)\b/.test(text.slice(at - 1, at + 4))

function singleQuoted(text: string, at: number, words: Words, shell: Shell): number {
  const word = words.open(at + 1)
  for (let next = at + 1; next < text.length; next++) {
    const isQuote = text[next] === "'"
    if (isQuote && !(shell === 'powershell' && text[next + 1] === "'")) return next + 1
    words.add(text.charAt(next), next)
    if (isQuote) next++
  }
  word.open = { mark: "'", at }
  return text.length
}

function ansiQuoted(text: string, at: number, words: Words): number {
  const word = words.open(at + 2)
  let next = at + 2
  while (next < text.length && text[next] !== "'")
    if (text[next] === '\\') next += ansi(text, next, words)
    else words.add(text.charAt(next), next++)
  if (next >= text.length) word.open = { mark: "$'", at }
  return next + 1
}

function doubleQuoted(text: string, at: number, words: Words, shell: Shell): number {
  const word = words.open(at + 1)
  let next = at + 1
  while (next < text.length && text[next] !== '"') {
    const behind = text.charAt(next + 1)
    const skipped = lineEnd(text, next + 1)
    if (shell === 'posix' && text.startsWith('$(', next)) next = substituted(text, next, words)
    else if (text[next] !== ESCAPING[shell]) words.add(text.charAt(next), next++)
    else if (skipped > 0) next += 1 + skipped
    else if (shell === 'powershell' || /[$`"\\]/.test(behind)) {
      words.add(behind, next)
      next += 2
    } else words.add(text.charAt(next), next++)
  }
  if (next >= text.length) word.open = { mark: '"', at }
  return next + 1
}

const ANSI = /\\(?:[uU]([\da-fA-F]{1,8})|x([\da-fA-F]{1,2})|([\s\S]))/y

/** One escape of $'…' (bash, "ANSI-C Quoting"): how many units of the text it took. */
function ansi(text: string, at: number, words: Words): number {
  ANSI.lastIndex = at
  const [whole = '\\', long, short, char = ''] = ANSI.exec(text) ?? []
  // \u takes four digits at most: what follows is text.
  const hex = long !== undefined && text[at + 1] === 'u' ? long.slice(0, 4) : (long ?? short)
  const point = hex === undefined ? undefined : Number.parseInt(hex, 16)
  words.add(point === undefined || point > 0x10ffff ? (ANSI_C[char] ?? char) : String.fromCodePoint(point), at)
  return hex === undefined ? whole.length : hex.length + 2
}
