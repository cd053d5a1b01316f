import { webInflate } from '../browser/inflate.ts'
import { subtleHere, webPlatform } from '../browser/platform.ts'
import { settled } from '../browser/settled.ts'
import { bodyOf } from '../formats/html/body.ts'
import { passedBy } from '../input/look.ts'
import { packedAs } from '../input/magic.ts'
import { type Read, sourceOf } from '../input/source.ts'
import { unpack } from '../input/unpack.ts'
import { contextFor } from '../library/format.ts'
import { sourcesOf } from '../library/input.ts'
import { remembered } from '../library/linted.ts'
import { pipelineOptions } from '../library/options.ts'
import { MAX_INPUT_BYTES } from '../limits.ts'
import type { Report } from '../model/report.ts'
import { lintSources } from '../pipeline.ts'
import { type Given, type How, type Settings, SHOW_VALUES, type ToTell } from './protocol.ts'

export interface Judged {
  report: Report
  /** As one incident. */
  together: boolean
}

/** An input whose bytes, where it is a file, are read. */
interface ReadGiven {
  name: string
  content: string | Uint8Array
  found: boolean
}

export async function readGiven({ name, content, found = false }: Given): Promise<ReadGiven> {
  if (typeof content === 'string') return { name, content, found }
  // What is too long is told by the library; it is not read for that.
  const bytes =
    content.size > MAX_INPUT_BYTES ? new Uint8Array(MAX_INPUT_BYTES + 1) : new Uint8Array(await content.arrayBuffer())
  return { name, content: bytes, found }
}

/** Judges the inputs as the program does: each by itself, or all as one incident. Rejects with a UsageError. */
export async function judge(given: readonly Given[], settings: Settings, how: How): Promise<Judged> {
  const inputs = await Promise.all(given.map(readGiven))
  const present = Date.now()
  const together = how === 'together' || (how === 'fitting' && isIncident(inputs))
  const read = inputs.map(sourcesIn)
  const sources = read.flatMap((one) => one.sources)
  const report = await settled(subtleHere(), (verify) => {
    const platform = webPlatform(verify)
    const options = {
      ...pipelineOptions(settings, together ? 'triage' : 'lint', platform),
      skipped: read.flatMap(({ skipped }) => skipped),
      ...(together ? { together, present } : {}),
    }
    return remembered(lintSources(sources, options, platform.environment), settings)
  })
  return { report, together }
}

/** What belongs together: several inputs, an archive of some, or a session as a browser records it (HAR 1.2). */
function isIncident([first, ...more]: readonly ReadGiven[]): boolean {
  if (first === undefined || more.length > 0) return first !== undefined
  const { content } = first
  if (typeof content !== 'string' && packedAs(content) !== undefined) return true
  const head =
    typeof content === 'string' ? content.slice(0, HEAD) : new TextDecoder().decode(content.subarray(0, HEAD))
  return /^\s*\{\s*"log"\s*:\s*\{/.test(head)
}

const HEAD = 1024

/** Of a folder what is no capture is passed by, as the program does. */
function sourcesIn({ name, content, found }: ReadGiven): Read {
  if (!found || typeof content === 'string') return sourcesOf(content, name, webInflate)
  const about = { name, how: 'found' } as const
  const passed = passedBy(name, content)
  if (passed) return { sources: [], skipped: [{ path: name, ...passed }] }
  const isPacked = content.length <= MAX_INPUT_BYTES && packedAs(content) !== undefined
  return isPacked ? unpack(content, about, webInflate) : { sources: [sourceOf(content, about)], skipped: [] }
}

const SEVERITIES = ['error', 'warning', 'info'] as const

/** The first code, else the rule, of the gravest finding in a text. */
export async function causeOf({ text, as, target }: ToTell): Promise<string | undefined> {
  const settings = { ...(as ? { as } : {}), ...(target ? { target } : {}) }
  const { report } = await judge([{ name: '<text>', content: text }], settings, 'each')
  const all = report.inputs.flatMap(({ payloads }) => payloads.flatMap(({ findings }) => findings))
  const [gravest] = SEVERITIES.flatMap((one) => all.filter(({ severity }) => severity === one))
  return gravest?.codes[0] ?? gravest?.rule
}

/** What was not read: that it is sound is not known. */
export function unreadIn({ inputs, skipped = [], summary }: Report) {
  const unreadable = inputs.flatMap(({ path, unreadable: because }) => (because === undefined ? [] : { path, because }))
  return { unread: [...unreadable, ...skipped], unreadCount: unreadable.length + (summary.skipped ?? 0) }
}

/** Inputs in which something is wrong: those that the causes of an incident rest on, then those with errors, with warnings. */
export function wrongIn({ inputs, incident }: Report): string[] {
  const having = (wanted: string): string[] =>
    inputs.flatMap(({ path, payloads }) =>
      payloads.some(({ findings }) => findings.some(({ severity }) => severity === wanted)) ? path : [],
    )
  const causes = incident?.causes.flatMap(({ path }) => path ?? []) ?? []
  return [...new Set([...causes, ...having('error'), ...having('warning')])]
}

/** What `--format html` shows within its page. */
export const bodyFor = ({ report }: Judged): string =>
  bodyOf(report, { ...contextFor(report), showValuesBy: `\u201c${SHOW_VALUES}\u201d` })
