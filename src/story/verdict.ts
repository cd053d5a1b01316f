import type { Incident } from '../model/index.ts'
import { escapeTerminal } from '../text/escape.ts'

/** What a verdict means, for who reads it for the first time. */
const VERDICT_WORDS: Readonly<Record<Incident['verdict'], string>> = {
  confirmed: 'the documented cause is the cause',
  refuted: 'the documented cause is not it',
  mismatch: 'the inputs do not belong together',
  incomplete: 'something is missing to decide',
  found: 'what is wrong shows in what was read',
  none: 'nothing wrong in what was read',
}

/** The same of one incident: that all is well as far as it could be read is not that something is missing to decide. */
export function verdictWords({ verdict, causes, notRead = [] }: Incident): string {
  if (verdict !== 'incomplete' || causes.length > 0 || notRead.length === 0) return VERDICT_WORDS[verdict]
  return `nothing is wrong in what was read; ${notRead.length} file${notRead.length === 1 ? ' was' : 's were'} not`
}

/** Where it stands, for people: the input with line and column, the recorded request, the pointer. */
export const whereOf = ({ path, line, column, name, pointer }: Incident['causes'][number]): string => {
  if (path === undefined) return ''
  const place = line === undefined ? path : `${path}:${line}:${column ?? 1}`
  return [place, name ?? '', pointer ?? ''].filter((part) => part !== '').join('  ')
}

/** The text without the name of the input in front, which `where` says. */
export const textOf = ({ text, path }: Incident['causes'][number]): string =>
  path !== undefined && text.startsWith(`${escapeTerminal(path)}: `)
    ? text.slice(escapeTerminal(path).length + 2)
    : text

/** The evidence, where the text of the cause does not say it already. */
export const evidenceOf = ({ text, evidence }: Incident['causes'][number]): string =>
  evidence === undefined || text.includes(evidence) ? '' : evidence

/** The name without the time, which stands apart, and that time. */
export const stepOf = ({ name, at }: NonNullable<Incident['timeline']>[number]): { title: string; time: string } => ({
  title: name.replace(/ \(\d\d:\d\d:\d\d\)$/, ''),
  time: at === undefined ? '' : at.slice(11, 19),
})
