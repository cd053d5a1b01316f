import type { Line } from './removed.ts'

/** What stands around each line of an object. */
export interface Frame {
  /** Where the object begins in its first line. */
  begin: number
  /** What is left of a line; undefined: it has no such frame. */
  around(line: string): { from: number; to: number } | undefined
  /** Whether it has the frame of something else: of another container, whose lines stand between. */
  isOthers(line: string): boolean
}

/** Longer, no prefix is. */
const LONGEST = 400
/** A brace that may open an object of which more follows; old versions of Node print the first member beside it. */
const OPENS = /\{[^\S\n]{0,99}(?:"|$|[\w$]{1,99}: ?(?:'[^']*',)?$)/
/** What tables and terminals put behind a line: a border, the sign of psql and of editors that it goes on. */
const SUFFIXES = '|\u2502\u2503\u2551+\u00b6\u21b5\u23ce\\'
const BORDERS = /^[\s|\u2502\u2503\u2551]*$/
/** Prefixes that are not the same on every line. */
const KNOWN = [
  // What the runtimes of containers write (Kubernetes, "CRI logging"); P: the line goes on in the next.
  /^\S{19,40} (?:stdout|stderr) [PF] /,
  // git blame
  /^\^?[0-9a-f]{7,40} (?:[^\s(]{1,200} {1,40})?\([^()\n]{1,200} \d{1,7}\) ?/,
  // grep -n, with the lines around
  /^[\w./ @-]{0,200}[\w@]\.\w{1,9}[:-]\d{1,7}[:-](?!\d)/,
  /^\d{1,7}[:-](?!\d)/,
]

export function frameOf(lines: readonly Line[], at: number): Frame | undefined {
  const first = lines[at]?.text ?? ''
  const next = lines[at + 1]?.text
  if (next === undefined || !first.includes('{')) return undefined
  const isFramed = hasSuffix(first) && hasSuffix(next)
  const to = (line: string): number => (isFramed ? withoutSuffix(line) : line).length
  const own = first.slice(0, to(first))
  const begin = own.search(OPENS)
  if (begin < 0 || begin > LONGEST) return undefined
  const following = [next, lines[at + 2]?.text ?? '']
  const prefix = prefixOf(own.slice(0, begin), following) ?? (begin === 0 ? selectedFrom(following) : undefined)
  if (prefix) {
    const { pattern, others } = prefix
    return {
      begin,
      around: (line) => {
        const found = pattern.exec(line)?.[0].length
        return found === undefined ? undefined : { from: found, to: Math.max(found, to(line)) }
      },
      isOthers: (line) => others?.test(line) ?? false,
    }
  }
  const before = own.slice(0, begin)
  // A column of a table: it begins in each line where it does in the first.
  const bordered = /[|\u2502\u2503\u2551]/.test(before)
  if (!bordered && !isFramed) return undefined
  return {
    begin,
    around: (line) => {
      if (line === first) return { from: begin, to: to(line) }
      return BORDERS.test(line.slice(0, begin))
        ? { from: Math.min(begin, line.length), to: Math.max(begin, to(line)) }
        : undefined
    },
    isOthers: () => false,
  }
}

const hasSuffix = (line: string): boolean => SUFFIXES.includes(line.trimEnd().at(-1) ?? ' ')
const withoutSuffix = (line: string): string => (hasSuffix(line) ? line.trimEnd().slice(0, -1).trimEnd() : line)

interface Prefix {
  pattern: RegExp
  /** The same form with other words. */
  others?: RegExp
}

function prefixOf(before: string, next: readonly string[]): Prefix | undefined {
  const known = KNOWN.find((pattern) => pattern.test(before) && next.some((line) => pattern.test(line)))
  if (known) return { pattern: known }
  for (const line of next) {
    const tokens = common(tokensOf(before), tokensOf(line.slice(0, LONGEST)))
    // What a diff removed is nobody's payload, and a bracket is the object's.
    if (!tokens.some((token) => /[^\s<([{-]/.test(token))) continue
    return { pattern: patternOf(tokens, escaped), others: patternOf(tokens, () => '[\\w.-]{1,99}') }
  }
  return undefined
}

/** Who selects a print from its brace on leaves the prefix of that line; the name of a container goes on in the others. */
function selectedFrom([next = '', other = '']: readonly string[]): Prefix | undefined {
  const named = /^[^\s|{}"']{1,99}[^\S\n]{0,99}\|[^\S\n]?/.exec(next)?.[0]
  return named === undefined ? undefined : prefixOf(named, [other])
}

/** Numbers, words, blanks, and every other sign, up to the first quotation mark, however it is spelled: that is the object's. */
const tokensOf = (prefix: string): string[] =>
  prefix
    .replace(/["'`&%\\\u2018-\u201f\u00ab\u00bb\uff02].*/, '')
    .trimStart()
    .match(/\d+|[^\W\d]+|[^\S\n]+|[\s\S]/g) ?? []

function common(one: readonly string[], other: readonly string[]): string[] {
  let length = 0
  while (length < one.length && isAlike(one[length], other[length])) length++
  // It ends with a sign or a blank, or it is the beginning of a word.
  while (length > 0 && /^\w/.test(one[length - 1] ?? '')) length--
  return one.slice(0, length)
}

const isAlike = (one = '', other = ''): boolean =>
  one === other || [/^\d+$/, /^[^\S\n]+$/].some((kind) => kind.test(one) && kind.test(other))

const escaped = (word: string): string => word.replace(/[^\w]/g, '\\$&')

/** Of the indentation that follows it all is the object's, but one blank. */
function patternOf(tokens: readonly string[], word: (token: string) => string): RegExp {
  const last = tokens.length - 1
  const pieces = tokens.map((token, index) => {
    if (/^\d/.test(token)) return '\\d{1,20}'
    if (/^\s/.test(token)) return index === last ? '[^\\S\\n]?' : '[^\\S\\n]{1,99}'
    return /^\w/.test(token) ? word(token) : escaped(token)
  })
  return new RegExp(`^[^\\S\\n]{0,99}${pieces.join('')}`)
}
