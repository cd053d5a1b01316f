/** One word of a command line, unquoted: for each UTF-16 unit of it the offset of its spelling, one more for the end. */
export interface Word {
  text: string
  offsets: number[]
  start: number
}

/** Who escapes how: POSIX shells with a backslash, PowerShell with a backtick; there `""` and `''` are a quote, too. */
export type Shell = 'posix' | 'powershell'
const ESCAPING: Record<Shell, string> = { posix: '\\', powershell: '`' }

/** Commands of a text, each as its words; what is beyond is another paste. */
const MAX_WORDS = 10_000

const ANSI_C: Record<string, string> = { n: '\n', r: '\r', t: '\t', '0': '\0', a: '\x07', b: '\b', f: '\f', v: '\v' }

/** What has been read of a text: the words so far, and the one that goes on. */
class Words {
  readonly commands: Word[][] = [[]]
  count = 0
  #word: Word | undefined

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
    this.commands.at(-1)?.push(this.#word)
    this.count++
    this.#word = undefined
  }

  endCommand(at: number): void {
    this.end(at)
    this.commands.push([])
  }
}

const lineEnd = (text: string, at: number): number =>
  text[at] === '\r' && text[at + 1] === '\n' ? 2 : /[\r\n]/.test(text[at] ?? '') ? 1 : 0

/**
 * The words of the commands in a text, from `from` on: POSIX 2024 §2.2 (quoting) and $'…' of bash, or PowerShell's
 * about_Quoting_Rules. An unquoted newline, `;`, `|` or `&` ends a command. Takes time linear in the text.
 */
export function commandsIn(text: string, from: number, shell: Shell): Word[][] {
  const words = new Words()
  let at = from
  while (at < text.length && words.count < MAX_WORDS) {
    const char = text.charAt(at)
    if (char === ESCAPING[shell]) at = escaped(text, at, words)
    else if (char === "'") at = singleQuoted(text, at, words, shell)
    else if (char === '$' && text[at + 1] === "'" && shell === 'posix') at = ansiQuoted(text, at, words)
    else if (char === '"') at = doubleQuoted(text, at, words, shell)
    else if (/[;|&\r\n]/.test(char)) words.endCommand(at++)
    else if (/\s/.test(char)) words.end(at++)
    else words.add(char, at++)
  }
  words.end(at)
  return words.commands.filter((command) => command.length > 0)
}

/** An escape outside quotes: a line end behind it is white space, anything else is itself. Gives where the text goes on. */
function escaped(text: string, at: number, words: Words): number {
  const skipped = lineEnd(text, at + 1)
  if (skipped > 0) words.end(at)
  else if (at + 1 < text.length) words.add(text.charAt(at + 1), at)
  return at + 1 + (skipped || 1)
}

function singleQuoted(text: string, at: number, words: Words, shell: Shell): number {
  words.open(at + 1)
  for (let next = at + 1; next < text.length; next++) {
    const isQuote = text[next] === "'"
    if (isQuote && !(shell === 'powershell' && text[next + 1] === "'")) return next + 1
    words.add(text.charAt(next), next)
    if (isQuote) next++
  }
  return text.length
}

function ansiQuoted(text: string, at: number, words: Words): number {
  words.open(at + 2)
  let next = at + 2
  while (next < text.length && text[next] !== "'")
    if (text[next] === '\\') next += ansi(text, next, words)
    else words.add(text.charAt(next), next++)
  return next + 1
}

function doubleQuoted(text: string, at: number, words: Words, shell: Shell): number {
  words.open(at + 1)
  let next = at + 1
  while (next < text.length && text[next] !== '"') {
    const behind = text.charAt(next + 1)
    const skipped = lineEnd(text, next + 1)
    if (text[next] !== ESCAPING[shell]) words.add(text.charAt(next), next++)
    else if (skipped > 0) next += 1 + skipped
    else if (shell === 'powershell' || /[$`"\\]/.test(behind)) {
      words.add(behind, next)
      next += 2
    } else words.add(text.charAt(next), next++)
  }
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

/** The same text without the carets of cmd.exe (`^"`, `^` at the end of a line), and where each unit stood. */
export function withoutCarets(text: string): { text: string; offsets: number[] } {
  let out = ''
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    let from = at
    if (text[at] === '^' && at + 1 < text.length) {
      at++
      if (text[at] === '\r' && text[at + 1] === '\n') at++
      // A line that goes on; the copy of Chromium writes a line feed in the body as ^ and two line ends.
      if (text[at] === '\n') {
        out += ' '
        offsets.push(from)
        continue
      }
      from = at
    }
    out += text.charAt(at)
    offsets.push(from)
  }
  offsets.push(text.length)
  return { text: out, offsets }
}
