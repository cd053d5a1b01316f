import type { DocumentedError } from '../providers/define-error.ts'
import type { Rule } from '../rules/define-rule.ts'
import { plainOf } from './normalise.ts'

/** A title of fewer words is said of many things: it has to be all that the line says after a prefix. */
const TELLING_WORDS = 3

/** As two texts of one title are compared; a title that is not known stands in brackets and is none. */
const keyOf = (text: string): string => plainOf(text).replace(/\.$/, '')

/** Of titles and summaries, which are asked for with every line of a text. */
const keys = new Map<string, string>()
function keyOfTitle(title: string): string {
  const known = keys.get(title)
  if (known !== undefined) return known
  const key = keyOf(title)
  keys.set(title, key)
  return key
}

const isKnown = (title: string): boolean => !title.startsWith('(')

/** The documented errors whose title the whole text is, and the rules whose summary. */
export function entitled<E extends DocumentedError, R extends Rule>(
  text: string,
  { errors, rules }: { errors: readonly E[]; rules: readonly R[] },
): { errors: E[]; rules: R[] } {
  const key = keyOf(text)
  return {
    errors: errors.filter(({ title }) => isKnown(title) && keyOfTitle(title) === key),
    rules: rules.filter(({ summary }) => keyOfTitle(summary) === key),
  }
}

/**
 * The documented errors whose title stands in one of the lines, whatever an SDK or a log wrote before it
 * (`RestException: …`, `[HTTP 403] Unable to create record : …`): by line, and in a line the longest title first.
 */
export function titlesIn<E extends DocumentedError>(lines: readonly string[], errors: readonly E[]): E[] {
  const titles = errors
    .filter(({ title }) => isKnown(title))
    .map((error) => ({ error, key: keyOfTitle(error.title) }))
    .sort((a, b) => b.key.length - a.key.length)
  return lines.map(keyOf).flatMap((line) => {
    let rest = line
    const said = new Set<string>()
    return titles.flatMap(({ error, key }) => {
      // Two errors may have one title; part of a longer title is no title of its own.
      if (!said.has(key) && !stands(rest, key)) return []
      said.add(key)
      rest = rest.replace(key, ' ')
      return [error]
    })
  })
}

function stands(line: string, key: string): boolean {
  const at = line.indexOf(key)
  if (at < 0) return false
  const before = line.slice(0, at)
  const after = line.slice(at + key.length)
  if (key.split(' ').length >= TELLING_WORDS) return !/[a-z0-9_]$/.test(before) && !/^[a-z0-9_]/.test(after)
  return /(?:^|[:\])>] ?)$/.test(before) && /^\W*$/.test(after)
}
