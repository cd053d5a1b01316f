import { textOf } from '../../convert.ts'
import type { EndpointId, ReportPayload } from '../../model/index.ts'
import { providerOf, titleOf } from '../../providers/facts.ts'
import type { Palette } from '../../text/colour.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { shortMiddle, shortPath } from '../../text/short.ts'
import { columns, firstColumns } from '../../text/wrap.ts'

/** What a reader looks for first: where the payload stands, what it is and for whom, whose passkey it is. */
interface Header {
  path: string
  name: string
  pointer: string
  what: string
  facts(detail: Detail): string[]
}

/** Columns in front of the second line. */
const INDENT = 2
/** Of a name or a pointer that has to be short at least so much is told. */
const LEAST = 12

/**
 * `path name pointer  kind → endpoint · RP ID · origin · fmt alg · authenticator`: one line where it fits into `width`
 * columns, else two, shortened where two are not enough. `path` comes escaped.
 */
export function headerLines(path: string, payload: ReportPayload, palette: Palette, width: number): string[] {
  const header = headerFrom(path, payload)
  const { what, facts } = header
  if (columns(headerOf(path, payload)) <= width)
    return [painted(header, palette) + [`  ${what}`, ...facts(ALL)].join(' · ')]
  const room = width - columns(what) - 2
  const least = [
    Math.min(columns(path), nameColumns(path)),
    needed(header.name, 2 * LEAST),
    needed(header.pointer, LEAST),
  ]
  const second = (first: readonly string[]): string[] => {
    const line = fittingFacts(first, header, width - INDENT)
    return line === '' ? [] : [' '.repeat(INDENT) + line]
  }
  // What it is goes down to the facts where the file's name needs the line.
  return least.reduce((sum, part) => sum + part) <= room
    ? [`${painted(fitting(header, room), palette)}  ${what}`, ...second([])]
    : [painted(fitting(header, width), palette), ...second([what])]
}

/** The same in one line, however long, without colour. */
export function headerOf(path: string, payload: ReportPayload): string {
  const header = headerFrom(path, payload)
  return [`${place(header)}  ${header.what}`, ...header.facts(ALL)].join(' · ')
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
/** With the sign that folders are left out. */
const nameColumns = (path: string): number => columns(nameOf(path)) + 2
const needed = (text: string, least: number): number => (text === '' ? 0 : 1 + Math.min(columns(text), least))

function headerFrom(path: string, payload: ReportPayload): Header {
  const { pointer, facts } = payload
  return {
    path,
    name: escapeTerminal(payload.name ?? ''),
    pointer: escapeTerminal(pointer),
    what: whatOf(payload),
    facts: (detail) => factsIn(facts, detail),
  }
}

/** What it is and for whom. */
export const whatOf = ({ kind, endpoint }: Pick<ReportPayload, 'kind' | 'endpoint'>): string =>
  (kind === 'unknown' ? 'not recognised' : kind) + (endpoint === null ? '' : ` → ${endpointName(endpoint)}`)

/** An endpoint as people write it: the provider's title, then the endpoint's own name. */
function endpointName(endpoint: EndpointId): string {
  const provider = providerOf(endpoint)
  return `${provider === undefined ? '' : titleOf(provider)} ${endpoint.slice(endpoint.indexOf('/') + 1)}`
}

const place = ({ path, name, pointer }: Header): string => [path, name, pointer].filter((part) => part !== '').join(' ')

const painted = ({ path, name, pointer }: Header, { bold, dim }: Palette): string =>
  [path === '' ? '' : bold(path), name, pointer === '' ? '' : dim(pointer)].filter((part) => part !== '').join(' ')

/** The pointer gives way first, then the folders of the path, then the name of the request, at last the file's name. */
function fitting(header: Header, room: number): Header {
  const short = { ...header }
  const over = (): number => columns(place(short)) - room
  const shorten = (
    part: 'path' | 'name' | 'pointer',
    least: number,
    by: (text: string, max: number) => string,
  ): void => {
    const size = columns(short[part])
    if (over() > 0 && size > least) short[part] = by(short[part], Math.max(least, size - over()))
  }
  shorten('pointer', LEAST, shortMiddle)
  shorten('path', nameColumns(header.path), shortPath)
  shorten('name', LEAST, shortRequest)
  shorten('path', LEAST, shortPath)
  if (over() > 0) short.pointer = ''
  return short
}

/** `#6 POST …/VerifyFactor → 400 (09:12:03)`: the folders of the address go first, then the time. */
function shortRequest(name: string, max: number): string {
  const [, start = '', path = '', status = '', time = ''] = /^([^/]*)(\/.*?)( → \d+)?( \([\d:]+\))?$/.exec(name) ?? []
  const last = columns(path.slice(path.lastIndexOf('/'))) + 1
  for (const end of [status + time, status]) {
    const room = max - columns(start + end)
    if (path !== '' && room >= last) return start + shortPath(path, room) + end
  }
  return shortMiddle(start + path + status, max)
}

/** As many details as fit into one line, behind what has to stand there. */
function fittingFacts(first: readonly string[], { facts }: Header, room: number): string {
  const lines = DETAILS.map((detail) => [...first, ...facts(detail)].join(' · '))
  return lines.find((line) => columns(line) <= room) ?? firstColumns(lines.at(-1) ?? '', room)
}

interface Detail {
  /** Columns of a name and of an origin. */
  most: number
  certificate?: true
  aaguid?: true
  /** The attestation's format, and the algorithm. */
  format?: true
  /** The RP ID, where the origin says it as well. */
  same?: true
  authenticator?: true
}

const MOST = Number.POSITIVE_INFINITY

/** What is left out first, first; a name or an origin is shortened before the authenticator is left out. */
const DETAILS: readonly Detail[] = [
  { most: MOST, authenticator: true, same: true, format: true, aaguid: true, certificate: true },
  { most: MOST, authenticator: true, same: true, format: true, aaguid: true },
  { most: MOST, authenticator: true, same: true, format: true },
  { most: MOST, authenticator: true, same: true },
  { most: MOST, authenticator: true, format: true },
  ...[MOST, 40, 32, 28, 24, 20].map((most) => ({ most, authenticator: true as const })),
  ...[MOST, 32, 24, 16].map((most) => ({ most })),
]
const ALL: Detail = DETAILS[0] ?? { most: 0 }

function factsIn(facts: ReportPayload['facts'], detail: Detail): string[] {
  const text = (name: string): string => (facts[name] === undefined ? '' : escapeTerminal(textOf(facts[name])))
  const [rpId, origin, aaguid, named] = [text('rpId'), text('origin'), text('aaguid'), text('authenticator')]
  const short = (value: string): string => shortMiddle(value, detail.most)
  const authenticator = named === '' ? aaguid : short(named) + (aaguid !== '' && detail.aaguid ? ` (${aaguid})` : '')
  const isSaid = origin.replace(/^https?:\/\/|:\d+$/g, '') === rpId
  return [
    rpId === '' || (isSaid && !detail.same) ? '' : `RP ID ${short(rpId)}`,
    short(origin),
    detail.format ? [text('fmt'), text('alg')].filter((part) => part !== '').join(' ') : '',
    detail.authenticator ? authenticator : '',
    detail.certificate ? text('certificate') : '',
    text('codes'),
  ].filter((part) => part !== '')
}
