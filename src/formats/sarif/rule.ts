import type { Severity } from '../../model/index.ts'
import { escapeMarkdown, markdownUrl } from '../../text/escape.ts'
import type { FormatContext, ToldRule } from '../format.ts'
import { shortCode } from '../pretty/summary.ts'
import { NOT_AS_EXPECTED } from '../shared/told.ts'

/** SARIF's levels (§3.27.10). */
export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

/** GitHub shows these of rules that are no security queries. */
const PROBLEMS = { error: 'error', warning: 'warning', info: 'recommendation' } as const satisfies Record<
  Severity,
  string
>

/** What no rule sees, told as one. */
const OWN = new Map<string, ToldRule>([
  [
    NOT_AS_EXPECTED,
    {
      summary: 'The errors of an input are not those that were expected of it',
      why: 'An error that was expected is missing, or one was found that nobody expected.',
      fix: 'Change the input, or what is expected of it.',
      spec: '',
      links: [],
      codes: [],
      family: 'expectation',
      severity: 'error',
    },
  ],
])

/** A rule as viewers show it beside its results: our own words and links, nothing of any input. */
export function ruleOf(id: string, context: FormatContext): object {
  const rule = OWN.get(id) ?? context.ruleOf(id)
  if (!rule) return { id }
  const { summary, why, links, codes, family, severity } = rule
  const [helpUri] = [...codes.flatMap((code) => context.errorOf(code)?.docs ?? []), ...links]
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: plainHelp(rule), markdown: markdownHelp(rule, context) },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: [...new Set(['passkey', family, ...codes.map(providerOf)])],
      'problem.severity': PROBLEMS[severity],
    },
  }
}

const providerOf = (code: string): string => code.slice(0, code.indexOf('/'))

const plainHelp = ({ why, fix, spec, codes }: ToldRule): string =>
  [
    why,
    `To fix it: ${fix}`,
    ...(codes.length > 0 ? [`Documented as: ${codes.map(shortCode).join(', ')}`] : []),
    ...(spec === '' ? [] : [`Decided by: ${spec}`]),
  ].join('\n')

function markdownHelp({ why, fix, spec, links, codes }: ToldRule, { errorOf }: FormatContext): string {
  const documented = codes.map((code) => {
    const [url] = errorOf(code)?.docs ?? []
    return url === undefined ? escapeMarkdown(shortCode(code)) : `[${escapeMarkdown(shortCode(code))}](${url})`
  })
  return [
    `**Why** ${escapeMarkdown(why)}`,
    `**Fix** ${escapeMarkdown(fix)}`,
    ...(documented.length > 0 ? [`**Documented as** ${documented.join(', ')}`] : []),
    ...(spec === '' ? [] : [`**Decided by** ${[escapeMarkdown(spec), ...links.map(markdownUrl)].join(' ')}`]),
  ].join('\n\n')
}
