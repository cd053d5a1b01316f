import { eachUnit } from '../../json/doc.ts'
import type { Part, Says } from '../../model/index.ts'
import { nestedForm } from '../nested-form.ts'
import { defineWrapper } from '../wrapper.ts'

/** A block of the Bru language: its name, perhaps what kind of it, and lines up to a bracket that stands alone at the margin. */
const BLOCK = /^([a-z]{1,20})(?::([a-z-]{1,40}))? \{[^\S\n]*\n/gm
const MAX_BLOCKS = 1_000
const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete'])
const TYPES = new Map([
  ['json', 'application/json'],
  ['form-urlencoded', 'application/x-www-form-urlencoded'],
  ['multipart-form', 'multipart/form-data'],
])
const VARIABLE = /\{\{([\w.-]{1,99})\}\}/g
/** `name: value`; what is switched off has a tilde in front of it. */
const PAIR = /^[^\S\n]*([^\s~:][^:\n]{0,200}):[^\S\n]?([^\n]*)$/gm

/** A request as Bruno keeps it: blocks of pairs, and one that holds the body as it is. */
export default defineWrapper({
  opens: 'text',
  step: 'bru',
  sure: 'exact',
  undone: undefined,
  looks: (text) => /^(?:post|put|patch) \{\s*\n/m.test(text) && /^body(?::[a-z-]{1,40})? \{\s*\n/m.test(text),
  open(text) {
    const blocks = blocksIn(text)
    const request = blocks.find(({ name, kind }) => METHODS.has(name) && kind === undefined)
    const bodies = blocks.filter(({ name }) => name === 'body')
    if (!request) return undefined
    const variables = new Map(
      blocks
        .filter(({ name }) => name === 'vars')
        .flatMap(pairsIn)
        .map((one) => [one.name, one.value]),
    )
    const meant = (value: string): string => value.replace(VARIABLE, (whole, name) => variables.get(name) ?? whole)
    const own = new Map(pairsIn(request).map((one) => [one.name, one.value]))
    const headers = blocks.filter(({ name }) => name === 'headers').flatMap(pairsIn)
    const said = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value
    // Of several bodies the request says which is sent.
    const sent = bodies.filter(
      ({ kind = 'json' }) => kind === own.get('body') || bodies.length === 1 || kind.startsWith(own.get('body') ?? ' '),
    )
    const parts = sent.map((block): Part => {
      const contentType = said ?? TYPES.get(block.kind ?? 'json')
      const says: Says = {
        urls: [meant(own.get('url') ?? '')],
        method: request.name.toUpperCase(),
        body: true,
        ...(contentType === undefined ? {} : { contentType }),
      }
      return { ...bodyOf(block), says }
    })
    return parts.length > 0 ? parts : undefined
  },
})

interface Block {
  name: string
  kind?: string
  /** Between its brackets. */
  text: string
  start: number
}

function blocksIn(text: string): Block[] {
  const found: Block[] = []
  BLOCK.lastIndex = 0
  for (let match = BLOCK.exec(text); match && found.length < MAX_BLOCKS; match = BLOCK.exec(text)) {
    const [whole, name = '', kind] = match
    const start = match.index + whole.length
    const closing = text.indexOf('\n}', start - 1)
    const end = closing < 0 ? text.length : closing + 1
    found.push({ name, ...(kind === undefined ? {} : { kind }), text: text.slice(start, end), start })
    BLOCK.lastIndex = end
  }
  return found
}

const pairsIn = ({ text, start }: Block): { name: string; value: string; at: number }[] =>
  [...text.matchAll(PAIR)].map(({ index, 0: whole, 1: name = '', 2: value = '' }) => ({
    name: name.trim(),
    value: value.trim(),
    at: start + index + whole.length - value.length,
  }))

function bodyOf(block: Block): Part {
  const { kind = 'json', text, start } = block
  if (!/form/.test(kind)) return { cut: { text, offsets: eachUnit(start, text) } }
  const fields = pairsIn(block).map(({ name, value, at }) => ({
    name,
    value,
    range: { start: at, end: at + value.length, offsets: () => Array.from(eachUnit(at, value)()) },
  }))
  return nestedForm(fields, start + text.length)
}
