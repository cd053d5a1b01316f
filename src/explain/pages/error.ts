import type { DocumentedCause, DocumentedError } from '../../providers/define-error.ts'
import { bullets, type Item, type Line, listed, type Page, page, paragraph } from '../page.ts'

const DOCUMENTED = {
  page: 'documented on a page of its own, with causes and fixes',
  'short page': 'documented in a few lines',
  'title only': 'documented by its title only; the causes are what we found',
} as const satisfies Record<DocumentedError['documented'], string>

/** The page of a documented error. */
export function errorPage(error: DocumentedError): Page {
  const { code, title, summary, documented, httpStatus, causes, fixes, notes = [], docs } = error
  const status = httpStatus === undefined ? '' : `, HTTP ${httpStatus}`
  return page(
    code,
    title,
    [`${DOCUMENTED[documented]}${status}`],
    [
      paragraph('Meaning', summary),
      bullets('Documented causes', causes.map(causeItem)),
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
