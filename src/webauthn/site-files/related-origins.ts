import { member } from '../../json/values.ts'
import type { Json } from '../../model/index.ts'
import { DEFAULT_PORTS, isIpLiteral, splitOrigin } from '../origin.ts'
import { LABELS_AT_LEAST } from './names.ts'

export interface RelatedOrigin {
  pointer: string
  text: string
}

/** The origins of a file that are texts. */
export function relatedOriginsOf(file: Json): RelatedOrigin[] {
  const origins = member(file, 'origins')
  return Array.isArray(origins)
    ? origins.flatMap((one, index) =>
        typeof one === 'string' && one !== '' ? [{ pointer: `/origins/${index}`, text: one }] : [],
      )
    : []
}

/** As a browser reads an entry: scheme, host and port of a URL, whatever stands behind them. Undefined for what is none. */
export function originOf(text: string): string | undefined {
  const parts = splitOrigin(text.trim())
  if (!parts || parts.host === '') return undefined
  const scheme = parts.scheme.toLowerCase()
  const port =
    parts.port === undefined || parts.port === '' || parts.port === DEFAULT_PORTS[scheme] ? '' : `:${parts.port}`
  return `${scheme}://${parts.host.toLowerCase()}${port}`
}

/** Second-level domains under which countries register; the list of public suffixes has thousands, and these are most of what is met. */
const SECOND_LEVEL = /^(?:ac|co|com|edu|gob|gov|gouv|go|govt|gv|id|ltd|me|mil|ne|net|nom|or|org|plc|sch|web)$/
/** Suffixes at which services give each customer a domain. */
const SHARED =
  /^(?:github\.io|gitlab\.io|vercel\.app|netlify\.app|pages\.dev|workers\.dev|web\.app|firebaseapp\.com|herokuapp\.com|azurewebsites\.net|cloudfront\.net|fly\.dev|onrender\.com|run\.app)$/

/**
 * The name that a domain was registered under, without its suffix: `example` of `www.example.co.uk`. Without the list of public
 * suffixes it is a guess, and right for almost all.
 */
export function labelOf(text: string): string | undefined {
  const host = splitOrigin(text.trim())?.host.toLowerCase()
  if (host === undefined || host === '' || isIpLiteral(host)) return undefined
  const labels = host.split('.')
  if (labels.length < 2) return undefined
  const [second = '', first = ''] = labels.slice(-2)
  const isLong = SHARED.test(`${second}.${first}`) || (first.length === 2 && SECOND_LEVEL.test(second))
  return labels[labels.length - (isLong ? 3 : 2)]
}

/** The labels of a file, each once, in their order. */
export const labelsOf = (origins: readonly RelatedOrigin[]): string[] => [
  ...new Set(origins.flatMap(({ text }) => labelOf(text) ?? [])),
]

/** The entries that a browser skips because of the labels before them, where it looks at no more than it has to. */
export function beyondLabels(origins: readonly RelatedOrigin[]): RelatedOrigin[] {
  const seen = new Set<string>()
  return origins.filter(({ text }) => {
    const label = labelOf(text)
    if (label === undefined || seen.has(label)) return false
    if (seen.size >= LABELS_AT_LEAST) return true
    seen.add(label)
    return false
  })
}
