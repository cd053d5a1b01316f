import { shownName } from '../text/shown-name.ts'
/** What a text in which no payload was found seems to be, for people; `form`, where there is more to say of how to capture it. */
export interface Seeming {
  what: string
  form?: 'har' | 'page'
}

/** Names that a message lists. */
const MOST_NAMES = 6

/** The first names of some, each once. */
export function namesOf(found: readonly RegExpMatchArray[]): string {
  return listed(found.flatMap(([, name]) => name ?? []))
}

export function listed(all: readonly string[]): string {
  const names = [...new Set(all.map(shownName))].map((name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name))
  const rest = names.length - MOST_NAMES
  return `${names.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** Rows by which a table is known. */
const ROWS = 5

/** A table whose first rows have the same number of cells (RFC 4180, and its kin with other separators). */
export function commaTable(head: string, text: string): string | undefined {
  const [first = '', ...rest] = head.split('\n', ROWS).filter((row) => row.trim() !== '')
  for (const separator of [',', ';', '\t', '|']) {
    const cells = (row: string): number => row.replace(/"[^"]*"/g, '').split(separator).length
    const columns = cells(first)
    if (columns < 2 || rest.length === 0 || !rest.every((row) => cells(row) === columns)) continue
    // A comma in each of two sentences makes no table.
    if (separator === ',' && columns === 2 && /[.!?]\s*$/.test(first)) continue
    // A secret is known by what stands around it, in the row as a whole.
    const names = shownName(first)
      .split(separator)
      .map((name) => name.trim().replace(/^"|"$/g, ''))
    return `a table of ${text.trimEnd().split('\n').length} rows with the columns ${listed(names)}`
  }
  return undefined
}

/** YAML, or settings of one line each: most lines are a name and what stands for it. */
export function membersOfYaml(head: string): string | undefined {
  const all = head.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line))
  const members = [...head.matchAll(/^([A-Za-z_$][\w.$-]{0,60}):(?:\s|$)/gm)]
  const inner = head.match(/^[ \t]+(?:- )?[\w"'][\w.$"' -]{0,60}:(?:\s|$)|^[ \t]*- /gm)?.length ?? 0
  if (members.length > 0 && all.length > 1 && (members.length + inner) * 4 >= all.length * 3)
    return `YAML with the members ${namesOf(members)}`
  const settings = [...head.matchAll(/^(?:export )?([A-Za-z_][\w.-]{0,60})\s?=/gm)]
  return settings.length > 0 && settings.length * 2 >= all.length ? `settings: ${namesOf(settings)}` : undefined
}
