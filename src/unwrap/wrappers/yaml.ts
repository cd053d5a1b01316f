import { MAX_DIAGNOSED } from '../../limits.ts'
import type { Part } from '../../model/index.ts'
import { defineWrapper } from '../wrapper.ts'
import { yamlDocuments } from '../yaml-document.ts'

/** A block mapping begins with a name and a colon, perhaps behind comments, directives, `---` or the dash of a list. */
const BEGINS =
  /^(?:[^\S\n]*(?:#[^\n]*|%[A-Z][^\n]*|---[^\n]*)?\n)*[^\S\n]*(?:-[^\S\n]+)*(?:[\w$][\w.$-]{0,99}|"[\w.$-]{1,99}"|'[\w.$-]{1,99}'):(?:\s|$)/
/** And goes on with others of it: a single line `Error: …` is no document. */
const GOES_ON = /\n[^\S\n]*(?:-[^\S\n]+)*["']?[\w$][\w.$-]{0,99}["']?:(?:\s|$)/
/** Within Markdown. */
const FENCE = /^([ \t]*)```ya?ml[^\n]*\n([\s\S]*?)^\1```/gm

const isYaml = (text: string): boolean => BEGINS.test(text) && GOES_ON.test(text)

/** YAML, as configurations and fixtures are written in: of a deployment tool, a test, an OpenAPI example. */
export default defineWrapper({
  opens: 'text',
  step: 'yaml',
  sure: 'likely',
  undone: undefined,
  looks: (text) => text.length <= MAX_DIAGNOSED && (isYaml(text.slice(0, 20_000)) || /```ya?ml/.test(text)),
  open(text) {
    const parts: Part[] = isYaml(text) ? partsOf(text, 0) : []
    for (const match of text.matchAll(FENCE)) {
      const inner = match[2] ?? ''
      const start = match.index + match[0].indexOf('\n') + 1
      if (isYaml(inner)) parts.push(...partsOf(inner, start))
    }
    return parts.length > 0 ? parts : undefined
  },
})

function partsOf(text: string, start: number): Part[] {
  return (yamlDocuments(text) ?? []).map((cut) => ({
    cut: { text: cut.text, offsets: () => Array.from(cut.offsets(), (offset) => offset + start) },
  }))
}
