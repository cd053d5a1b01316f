import { sha256 } from '@noble/hashes/sha2.js'
import { worstOf } from './explain/lookup.ts'
import type { FormatContext, Layers, Shown, ToldRule } from './formats/format.ts'
import { treeOf } from './inspect/tree-of.ts'
import { type Locator, locator } from './json/doc.ts'
import type { Doc, Payload, ReportFinding, ReportPayload } from './model/index.ts'
import type { Linted } from './pipeline.ts'
import { errorIndex, indexed } from './providers/index.ts'
import { severitiesOf } from './providers/policy.ts'
import { decidedBy, linksOf } from './providers/sources.ts'
import { familyOf, ruleById } from './rules/index.ts'
import { rangeOf } from './settle/judged.ts'
import { type LineIndex, lineIndex } from './text/lines.ts'

/** What formats are given of the registries and of the texts that were linted; the program and the library say the rest. */
export const contextOf = (
  linted: readonly Linted[],
  own: Omit<FormatContext, 'errorOf' | 'ruleOf' | 'shown' | 'layersOf'>,
): FormatContext => ({
  ...own,
  errorOf: indexed,
  ruleOf: toldRule,
  shown: shownIn(linted),
  layersOf: layersIn(linted, own.showValues),
})

function toldRule(id: string): ToldRule | undefined {
  const rule = ruleById(id)
  if (!rule) return undefined
  const { summary, why, fix } = rule
  return {
    summary,
    why,
    fix,
    spec: decidedBy(rule),
    links: linksOf(rule),
    codes: errorIndex().flatMap(({ code, rules }) => (rules.includes(rule.id) ? [code] : [])),
    family: familyOf(id),
    severity: worstOf(severitiesOf(rule)),
  }
}

/** Finds the text and the range of a finding; the lines of a text are indexed once. */
function shownIn(linted: readonly Linted[]): (finding: ReportFinding) => Shown | undefined {
  const indexes = new Map<Linted, LineIndex>()
  const secrets = new Map<Linted, Set<string>>()
  const owners = new Map<ReportFinding, Linted>()
  for (const one of linted) for (const finding of one.ranges.keys()) owners.set(finding, one)
  return (finding) => {
    const owner = owners.get(finding)
    const range = owner?.ranges.get(finding)
    if (!owner || !range) return undefined
    const lines = indexes.get(owner) ?? lineIndex(owner.text)
    indexes.set(owner, lines)
    const keys = secrets.get(owner) ?? keyPointers(owner)
    secrets.set(owner, keys)
    return { text: owner.text, ...range, lines, secret: keys.has(finding.pointer) }
  }
}

/** Decodes what a payload of the report was made of. The tree's own code is loaded when the first one is asked for. */
function layersIn(linted: readonly Linted[], showValues: boolean): (payload: ReportPayload) => Layers | undefined {
  const found = new Map<ReportPayload, { text: string; payload: Payload }>()
  for (const { input, text, payloads = [] } of linted)
    for (const [at, payload] of payloads.entries()) {
      const told = input.payloads[at]
      if (told) found.set(told, { text, payload })
    }
  return (told) => {
    const one = found.get(told)
    return one && layersOf(one.payload, one.text, showValues)
  }
}

function layersOf(payload: Payload, text: string, showValues: boolean): Layers {
  const locators = new Map<Doc, Locator>()
  let lines: LineIndex | undefined
  return {
    tree: treeOf(payload, { showValues, ruleById, sha256, everyByte: true, wordsOnly: true }),
    placeOf: (pointer) => {
      const range = rangeOf(payload.candidate, { pointer }, locators, locator)
      if (!range) return undefined
      lines ??= lineIndex(text)
      return { ...lines.position(range.start), length: range.end - range.start }
    },
  }
}

/** Members in which a private key was found; their text, however short, may hold a part of it. */
const keyPointers = (owner: Linted): Set<string> =>
  new Set(
    owner.input.payloads.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'cose-key-private').map(({ pointer }) => pointer),
    ),
  )
