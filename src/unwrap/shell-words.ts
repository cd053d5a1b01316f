/** One word of a command line, unquoted: for each UTF-16 unit of it the offset of its spelling, one more for the end. */
export interface Word {
  text: string
  offsets: number[]
  start: number
}

/** Who escapes how: POSIX shells with a backslash, PowerShell with a backtick; there `""` and `''` are a quote, too. */
export type Shell = 'posix' | 'powershell'

/** Commands of a text, each as its words; what is beyond is another paste. */
const MAX_WORDS = 10_000

const ANSI_C: Record<string, string> = { n: '\n', r: '\r', t: '\t', '0': '\0', a: '\x07', b: '\b', f: '\f', v: '\v' }

/**
 * The words of the commands in a text, from `from` on: POSIX 2024 §2.2 (quoting) and $'…' of bash, or PowerShell's
 * about_Quoting_Rules. An unquoted newline, `;`, `|` or `&` ends a command. Takes time linear in the text.
 */
export function commandsIn(text: string, from: number, shell: Shell): Word[][] {
  const escaping = shell === 'posix' ? '\\' : '`'
  const commands: Word[][] = [[]]
  let word: Word | undefined
  let count = 0
  let at = from
  const add = (unit: string, offset: number): void => {
    word ??= { text: '', offsets: [], start: offset }
    word.text += unit
    for (let index = 0; index < unit.length; index++) word.offsets.push(offset)
  }
  const end = (): void => {
    if (!word) return
    word.offsets.push(at)
    commands.at(-1)?.push(word)
    count++
    word = undefined
  }
  const lineEnd = (index: number): number =>
    text[index] === '\r' && text[index + 1] === '\n' ? 2 : /[\r\n]/.test(text[index] ?? '') ? 1 : 0
  while (at < text.length && count < MAX_WORDS) {
    const char = text.charAt(at)
    if (char === escaping) {
      const skipped = lineEnd(at + 1)
      if (skipped > 0) end()
      else if (at + 1 < text.length) add(text.charAt(at + 1), at)
      at += skipped > 0 ? 1 + skipped : 2
    } else if (char === "'" || (char === '$' && text[at + 1] === "'" && shell === 'posix')) {
      const isAnsi = char === '$'
      at += isAnsi ? 2 : 1
      word ??= { text: '', offsets: [], start: at }
      while (at < text.length && (text[at] !== "'" || (shell === 'powershell' && text[at + 1] === "'"))) {
        if (isAnsi && text[at] === '\\') at += ansi(text, at, add)
        else {
          add(text.charAt(at), at)
          at += text[at] === "'" ? 2 : 1
        }
      }
      at++
    } else if (char === '"') {
      at++
      word ??= { text: '', offsets: [], start: at }
      while (at < text.length && text[at] !== '"') {
        const next = text.charAt(at + 1)
        if (text[at] !== escaping) add(text.charAt(at), at++)
        else if (lineEnd(at + 1) > 0) at += 1 + lineEnd(at + 1)
        else if (shell === 'powershell' || /[$`"\\]/.test(next)) {
          add(next, at)
          at += 2
        } else add(text.charAt(at), at++)
      }
      at++
    } else if (/\s/.test(char)) {
      end()
      if (lineEnd(at) > 0) commands.push([])
      at++
    } else if (/[;|&]/.test(char)) {
      end()
      commands.push([])
      at++
    } else {
      add(char, at)
      at++
    }
  }
  end()
  return commands.filter((words) => words.length > 0)
}

const ANSI = /\\(?:[uU]([\da-fA-F]{1,8})|x([\da-fA-F]{1,2})|([\s\S]))/y

/** One escape of $'…' (bash, "ANSI-C Quoting"): how many units of the text it took. */
function ansi(text: string, at: number, add: (unit: string, offset: number) => void): number {
  ANSI.lastIndex = at
  const [whole = '\\', long, short, char = ''] = ANSI.exec(text) ?? []
  // \u takes four digits at most: what follows is text.
  const hex = long !== undefined && text[at + 1] === 'u' ? long.slice(0, 4) : (long ?? short)
  const point = hex === undefined ? undefined : Number.parseInt(hex, 16)
  add(point === undefined || point > 0x10ffff ? (ANSI_C[char] ?? char) : String.fromCodePoint(point), at)
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
