import { MAX_PAYLOADS } from '../limits.ts'
import type { Part } from '../model/index.ts'
import { LiteralReader } from './literal-reader.ts'
import { Respelling } from './respelling.ts'

const RESOURCE = /^[ \t]*resource[ \t]+"([\w-]{1,99})"[ \t]+"([\w-]{1,99})"[ \t]*(?=\{)/gm

/** The resources of a configuration of Terraform, each as `terraform show -json` would show it; what is left out has its default. */
export function resourcesIn(text: string): Part[] {
  const parts: Part[] = []
  RESOURCE.lastIndex = 0
  for (let match = RESOURCE.exec(text); match && parts.length < MAX_PAYLOADS; match = RESOURCE.exec(text)) {
    const open = match.index + match[0].length
    const reader = new LiteralReader(text, open)
    if (!reader.readBlock()) continue
    RESOURCE.lastIndex = reader.at
    parts.push(partOf(reader, match[1] ?? '', match[2] ?? '', open))
  }
  return parts
}

function partOf(reader: LiteralReader, type: string, name: string, open: number): Part {
  const before = new Respelling()
  before.put(`{"mode":"managed","type":${JSON.stringify(type)},"name":${JSON.stringify(name)},"values":`, open)
  const values = reader.out.result(reader.at)
  const head = before.result(open)
  const offsets = (): number[] => [
    ...Array.from(head.offsets()).slice(0, -1),
    ...Array.from(values.offsets()),
    reader.at,
  ]
  return { cut: { text: `${head.text}${values.text}}`, offsets }, elided: true }
}
