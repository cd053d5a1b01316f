import samples from '../generated/samples.json' with { type: 'json' }
import type { DocumentedCause, DocumentedError, PageDate } from '../providers/define-error.ts'
import { decidedBy } from '../providers/sources.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { Explanation, Recognised } from './explanation.ts'
import type { Cause } from './group.ts'
import { type Catalogue, codesNaming } from './lookup.ts'
import { bullets, type Item, type Line, listed, type Page, page, paragraph, type Section } from './page.ts'
import { SNIPPETS } from './snippets.ts'

const DOCUMENTED = {
  page: 'documented on a page of its own, with causes and fixes',
  'short page': 'documented in a few lines',
  'title only': 'documented by its title only; the causes are what we found',
} as const satisfies Record<DocumentedError['documented'], string>

/** How new what we say is: a reader who finds another page knows which of the two is older. */
const datedText = (date: PageDate): string =>
  date === 'undated'
    ? 'after a copy of 2026 that tells no date'
    : date === 'old'
      ? 'after a copy of 2024 or before: the page of today may say more'
      : date === 'none'
        ? 'no page of its own was found'
        : `after the page of ${date}`

/** The page of a documented error. */
export function errorPage(error: DocumentedError): Page {
  const { code, title, summary, documented, pageDate, httpStatus, causes, fixes, notes = [], docs } = error
  const status = httpStatus === undefined ? '' : `, HTTP ${httpStatus}`
  return page(
    code,
    title,
    [`${DOCUMENTED[documented]}${status}; ${datedText(pageDate)}`],
    [
      paragraph('Meaning', summary),
      // Of a title alone they are what we found.
      bullets(documented === 'title only' ? 'Likely causes' : 'Documented causes', causes.map(causeItem)),
      bullets(
        'Fixes',
        fixes.map((fix) => ({ line: [fix] })),
      ),
      bullets('Capture next', captures(error)),
      bullets(
        'Notes',
        notes.map((note) => ({ line: [note] })),
      ),
      bullets(
        'Docs',
        docs.map((to) => ({ line: [{ to, kind: 'url' }] })),
      ),
    ],
  )
}

const causeItem = (cause: DocumentedCause): Item => ({ line: [cause.text], under: detection(cause) })

function detection(cause: DocumentedCause): Line {
  if ('rules' in cause) return listed('detected by ', 'rule', cause.rules)
  return [`cannot be seen in a payload: ${cause.because.replace(/\.$/, '')}. ${cause.instead}`]
}

/** What shows the causes: the request, or the objects that are compared. */
function captures({ at }: DocumentedError): Item[] {
  const endpoints = [...new Set(at.flatMap(({ endpoint }) => endpoint ?? []))]
  const kinds = [...new Set(at.flatMap(({ kind }) => kind ?? []))]
  const sent: Line = [
    `The body that was sent to ${endpoints.join(' or ')}; `,
    { to: `passkey-lint --as ${endpoints[0] ?? ''}`, kind: 'command' },
    ' judges it.',
  ]
  return [
    ...(endpoints.length > 0 ? [{ line: sent }] : []),
    ...(kinds.length > 0
      ? [
          {
            line: [
              `Whichever of these there are, all of one attempt: ${kinds.join(', ')}; `,
              { to: 'passkey-lint triage', kind: 'command' },
              ' relates them.',
            ],
          } satisfies Item,
        ]
      : []),
  ]
}

const likelyCause = ({ text, rules = [] }: Cause): Item => ({
  line: [text],
  ...(rules.length > 0 ? { under: listed('seen in a payload by ', 'rule', rules) } : {}),
})

/** The page of an error text that was recognised. */
export function explanationPage({
  id,
  title,
  said,
  meaning,
  causes,
  fixes = [],
  capture,
  docs = [],
}: Explanation): Page {
  return page(
    id,
    title,
    [`from ${said}`],
    [
      paragraph('Meaning', meaning),
      { title: 'Likely causes', form: 'ordered', items: causes.map(likelyCause) },
      bullets(
        'Fixes',
        fixes.map((fix) => ({ line: [fix] })),
      ),
      bullets(
        'Capture next',
        capture.map((text) => ({ line: text.split('`').map(asCommand) })),
      ),
      bullets(
        'Docs',
        docs.map((to) => ({ line: [{ to, kind: 'url' }] })),
      ),
    ],
  )
}

/** Every second part of a text that is split at backquotes stood between two of them. */
const asCommand = (part: string, at: number): Item['line'][number] =>
  at % 2 === 1 ? { to: part, kind: 'command' } : part

export const severityText = (severity: ReturnType<Catalogue['severitiesOf']>): string =>
  typeof severity === 'string'
    ? severity
    : Object.entries(severity)
        .map(([target, level]) => `${level} for ${target}`)
        .join(', ')

const SAMPLES: Readonly<Record<string, { bad: string; good: string } | undefined>> = samples

/** The lines that do what the fix says. */
const codeOf = ({ id }: Rule): Section[] =>
  (SNIPPETS[id] ?? []).map(({ language, what, lines }) => ({
    title: `In ${language}${what === undefined ? '' : `, ${what}`}`,
    form: 'code',
    items: lines.map((line) => ({ line: [line] })),
  }))

/** From the rule's own fixtures: what it tells, and what it does not. */
function examplesOf({ id }: Rule): Item[] {
  const sample = SAMPLES[id]
  if (!sample) return []
  return [
    { line: ['told: ', { to: sample.bad, kind: 'sample' }] },
    { line: ['not told: ', { to: sample.good, kind: 'sample' }] },
  ]
}

/** The page of a rule. */
export function rulePage(rule: Rule, { errors, severitiesOf }: Pick<Catalogue, 'errors' | 'severitiesOf'>): Page {
  const codes = codesNaming(rule.id, errors).map((code): Item => {
    const title = errors.find((error) => error.code === code)?.title ?? ''
    return { line: [{ to: code, kind: 'code' }, `  ${title}`] }
  })
  return page(
    rule.id,
    severityText(severitiesOf(rule)),
    [rule.summary],
    [
      paragraph('Why', rule.why),
      paragraph('Fix', rule.fix),
      ...codeOf(rule),
      bullets('Example', examplesOf(rule)),
      paragraph('Looked for in', rule.kinds.join(', ')),
      paragraph('Decided by', decidedBy(rule)),
      bullets('Causes', codes),
    ],
  )
}

export function pageOf(one: Recognised, catalogue: Catalogue): Page {
  if (one.kind === 'error') return errorPage(one.error)
  return one.kind === 'rule' ? rulePage(one.rule, catalogue) : explanationPage(one.explanation)
}
