import { CLEAN, type ExitCode, FINDINGS } from '../exit-codes.ts'
import type { DocumentedCause, DocumentedError } from '../providers/define-error.ts'
import type { Rule } from '../rules/define-rule.ts'
import { escapeTerminal } from '../text/escape.ts'
import { nearest } from '../text/suggest.ts'
import { wrap } from '../text/wrap.ts'
import { columnsOf, type Io } from './io.ts'
import { type Catalogue, codesNaming, errorsNamed, namesOf, ruleNamed } from './lookup.ts'

const DOCUMENTED = {
  page: 'documented on a page of its own, with causes and fixes',
  'short page': 'documented in a few lines',
  'title only': 'documented by its title only; the causes are what we found',
} as const satisfies Record<DocumentedError['documented'], string>

/** Prints what each word names; 1 when one names nothing. */
export function explain(words: readonly string[], catalogue: Catalogue, io: Io): ExitCode {
  const width = columnsOf(io.stdout)
  const texts: string[] = []
  let code: ExitCode = CLEAN
  for (const word of words) {
    const errors = errorsNamed(word, catalogue.errors)
    const rule = ruleNamed(word, catalogue.rules)
    texts.push(...errors.map((error) => errorText(error, width)))
    if (rule) texts.push(ruleText(rule, catalogue, width))
    if (rule || errors.length > 0) continue
    code = FINDINGS
    io.stderr.write(`passkey-lint: ${escapeTerminal(unknown(word, catalogue))}\n`)
  }
  if (texts.length > 0) io.stdout.write(texts.join('\n'))
  return code
}

function unknown(word: string, catalogue: Catalogue): string {
  const close = nearest(word, namesOf(catalogue))
  const hint =
    close.length > 0 ? `did you mean ${close.join(', ')}?` : '"passkey-lint codes" and "passkey-lint rules" list them.'
  return `no code or rule is called "${word}"; ${hint}`
}

const paragraph = (text: string, width: number): string => `  ${wrap(text, width, 2)}\n`
const item = (text: string, width: number): string => `  - ${wrap(text, width, 4)}\n`
const section = (title: string, body: string): string => (body === '' ? '' : `\n${title}\n${body}`)

function errorText(error: DocumentedError, width: number): string {
  const { code, title, summary, documented, httpStatus, causes, fixes, notes = [], docs } = error
  const status = httpStatus === undefined ? '' : `, HTTP ${httpStatus}`
  return [
    `${code}  ${title}\n`,
    paragraph(`${DOCUMENTED[documented]}${status}`, width),
    section('Meaning', paragraph(summary, width)),
    section('Documented causes', causes.map((cause) => item(cause.text, width) + detection(cause, width)).join('')),
    section('Fixes', fixes.map((fix) => item(fix, width)).join('')),
    section('Notes', notes.map((note) => item(note, width)).join('')),
    section('Docs', docs.map((url) => `  ${url}\n`).join('')),
  ].join('')
}

function detection(cause: DocumentedCause, width: number): string {
  if ('rules' in cause) return `    ${wrap(`detected by ${cause.rules.join(', ')}`, width, 6)}\n`
  const where = `cannot be seen in a payload: ${cause.because}; look at ${cause.instead}`
  return `    ${wrap(where.replaceAll('.;', ';'), width, 6)}\n`
}

function ruleText(rule: Rule, { errors }: Catalogue, width: number): string {
  const severity =
    typeof rule.severity === 'string'
      ? rule.severity
      : Object.entries(rule.severity)
          .map(([target, level]) => `${level} for ${target}`)
          .join(', ')
  const codes = codesNaming(rule.id, errors)
  return [
    `${rule.id}  ${severity}\n`,
    paragraph(rule.summary, width),
    section('Why', paragraph(rule.why, width)),
    section('Fix', paragraph(rule.fix, width)),
    section('Looked for in', paragraph(rule.kinds.join(', '), width)),
    section('Decided by', paragraph(rule.spec, width)),
    section(
      'Causes',
      codes.map((code) => `  ${code}  ${errors.find((error) => error.code === code)?.title ?? ''}\n`).join(''),
    ),
  ].join('')
}
