import type { ReportFinding } from '../../model/index.ts'
import { count } from '../../text/words.ts'
import { shortCode } from '../pretty/summary.ts'
import type { Fingerprints } from '../shared/fingerprints.ts'
import type { Told } from '../shared/told.ts'
import { locationOf, messageText } from './place.ts'
import { LEVELS } from './rule.ts'

interface Surroundings {
  below: string
  /** Where the rules stand in the list of the driver. */
  indexes: ReadonlyMap<string, number>
  fingerprint: ReturnType<Fingerprints>
}

/** One finding, or one difference from what was expected. */
export function resultOf(told: Told, { below, indexes, fingerprint }: Surroundings): object {
  const { path, severity, rule, code, message, finding, payload } = told
  const { content, occurrence } = fingerprint
  const head = code === undefined ? message : `${shortCode(code)}: ${message}`
  const lines = [
    head,
    ...(finding?.cause === undefined ? [] : [`Cause: ${finding.cause}`]),
    ...(finding ? [`Fix: ${finding.fix}`] : []),
  ]
  // GitHub compares by primaryLocationLineHash alone, and would make one of the line, which holds a whole payload or moves.
  const hash = `${content}:${occurrence}`
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule),
    level: LEVELS[severity],
    message: { text: messageText(...lines) },
    // GitHub asks for a line: what has none stands in the first.
    locations: [locationOf({ line: 1, path, ...finding }, below)],
    ...(finding ? beside(path, finding, below) : {}),
    ...(finding?.layer === undefined ? {} : { codeFlows: [codeFlow(path, finding, below)] }),
    partialFingerprints: { 'passkeyLint/v1': hash, primaryLocationLineHash: hash },
    ...(finding && payload
      ? { properties: { codes: finding.codes, kind: payload.kind, endpoint: payload.endpoint, via: payload.via } }
      : {}),
  }
}

/** Other members with the same fault, and other payloads that show it. */
function beside(path: string, { also, related }: ReportFinding, below: string): object {
  const places = [
    ...also.map((pointer) => ({ path, pointer, text: `also at ${pointer}` })),
    ...related.map((place) => ({ ...place, text: `shown by ${`${place.path} ${place.pointer}`.trim()}` })),
  ]
  if (places.length === 0) return {}
  return {
    relatedLocations: places.map(({ text, ...place }, id) => ({
      id,
      ...locationOf(place, below),
      message: { text: messageText(text) },
    })),
  }
}

/** From the member in the file into what it decodes to; bytes count from the start of the decoded member, so they are no region. */
function codeFlow(path: string, finding: ReportFinding, below: string): object {
  const { layer = '', at, bytes } = finding
  const place = locationOf({ path, ...finding }, below)
  const { physicalLocation } = place
  const inside = (name: string, text: string): object => ({
    physicalLocation,
    logicalLocations: [{ fullyQualifiedName: name, kind: 'value' }],
    message: { text: messageText(text) },
  })
  const field = at === undefined ? layer : `${layer}.${at}`
  const counted = bytes ? `${count(bytes.length, 'byte')} at offset ${bytes.offset}` : ''
  const steps = [
    { ...place, message: { text: 'the encoded member' } },
    inside(layer, `decoded: ${layer}`),
    ...(at === undefined && !bytes ? [] : [inside(field, [field, counted].filter((part) => part !== '').join(', '))]),
  ]
  return {
    threadFlows: [
      {
        locations: steps.map((location, index) => ({
          location,
          nestingLevel: index,
          ...(bytes && index === steps.length - 1 ? { properties: { bytes } } : {}),
        })),
      },
    ],
  }
}
