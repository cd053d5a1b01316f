import { MAX_PAYLOADS } from '../../limits.ts'
import { type Field, fieldOf } from './fields.ts'
import { PAIR, PEMS, PLAIN, TELLING } from './looks.ts'
import { named } from './names.ts'
import type { Row } from './rows.ts'
import { looksEncoded, readValue } from './value.ts'

/** Fields that stand here and there in a text. Only what is one by its bytes counts, and what stands with such a one. */
export function fieldsAmong(text: string): Field[] | undefined {
  const fields = rowsAmong(text).flatMap((row) => {
    const value = readValue(text, row.start, row.end)
    const field = value && fieldOf(row, value, text.slice(row.start, row.end))
    return field && (value.found || field.json !== undefined || (!field.lone && looksEncoded(value))) ? [field] : []
  })
  return fields.some(({ value }) => value.found) ? fields : undefined
}

/** Each value once, in the order of the text; not what is left of an object that was cut off or cannot be read. */
function rowsAmong(text: string): Row[] {
  if (/^\s*[{[]/.test(text)) return []
  const broken = brokenFrom(text)
  const hunk = HUNK.exec(text)?.index ?? text.length
  const pairs = valuesOf(text, PAIR)
  const starts = new Set(pairs.map(({ start }) => start))
  const others = [...valuesOf(text, TELLING), ...valuesOf(text, PEMS)].filter(({ start }) => !starts.has(start))
  return [...pairs, ...others, ...valuesOf(text, PLAIN)]
    .filter(({ start, end }) => end <= broken && !(start > hunk && isRemoved(text, start)))
    .sort((a, b) => a.start - b.start)
    .slice(0, MAX_PAYLOADS)
}

/** What a diff removed is nobody's payload. */
const HUNK = /^@{2,9} -\d/m
const isRemoved = (text: string, at: number): boolean => text[text.lastIndexOf('\n', at) + 1] === '-'

/** Where the outermost brace stands that is never closed. */
function brokenFrom(text: string): number {
  const open: number[] = []
  for (const { index, 0: brace } of text.matchAll(/[{}]/g))
    if (brace === '{') open.push(index)
    else open.pop()
  return open[0] ?? text.length
}

/** The last group of the pattern is the value, and the one before it its name. Every unit is looked at once. */
function valuesOf(text: string, pattern: RegExp): Row[] {
  const rows: Row[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match && rows.length < MAX_PAYLOADS; match = pattern.exec(text)) {
    const [whole, name, value = whole] = match
    const first = match.index + whole.length
    const end = endOf(text, first, value.length)
    const what = name === undefined ? undefined : named(name.trim())
    if (name === undefined || what) rows.push({ ...(what ? { named: what } : {}), start: first - value.length, end })
    pattern.lastIndex = end
  }
  return rows
}

/** Lines of a value that was broken into lines: as long as the first, the last one shorter. */
const NEXT_LINE = /\r?\n[ \t>|]{0,40}([\w+/-]{1,100}={0,2})(?=["'`;,)\s]|$)/y
const WIDTHS = { least: 48, most: 100 }

/** Where a value ends whose first line ends there. */
function endOf(text: string, first: number, width: number): number {
  let end = first
  if (width < WIDTHS.least || width > WIDTHS.most) return end
  for (;;) {
    NEXT_LINE.lastIndex = end
    const line = NEXT_LINE.exec(text)?.[1]
    if (line === undefined || line.length > width) return end
    const isWord = line.length < width && /^(?:[a-z]+|[A-Z][a-z]*|[A-Z]+|\d+)$/.test(line)
    if (isWord) return end
    end = NEXT_LINE.lastIndex
    if (line.length < width) return end
  }
}
