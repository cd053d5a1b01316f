import type { Part, Says } from '../../model/index.ts'
import { actionIn } from '../headers.ts'
import { restOf } from '../rest-of-text.ts'
import { partsOf } from '../sent-by.ts'
import { commandAt, commandsIn } from '../shell-words.ts'
import type { Word } from '../word.ts'
import { defineWrapper } from '../wrapper.ts'

const CALL = /\b(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm)\s/gi
const MAX_CALLS = 20
/** A here-string stands on lines of its own (about_Quoting_Rules). */
const HERE_STRING = /@(['"])[ \t]*\r?\n/y

/** The command that a browser's "Copy as PowerShell" gives, or that somebody wrote: its body may stand in a variable. */
export default defineWrapper({
  opens: 'text',
  step: 'powershell',
  sure: 'exact',
  undone: 'a PowerShell command',
  looks: (text) => text.search(CALL) >= 0 && /\s-Body\s/i.test(text),
  open(text) {
    const calls = [...text.matchAll(CALL)].slice(0, MAX_CALLS)
    const found = calls.flatMap(({ index }, at) => callIn(text, index, calls[at + 1]?.index ?? text.length))
    if (found.length === 0) return undefined
    const rest = restOf(
      text,
      found.map(({ range }) => range),
    )
    const read = found.flatMap(({ part }) => part ?? [])
    // What a program makes of a literal stands in the text all the same.
    const lost = read.length > 0 || rest.length > 0 ? [] : found.flatMap((one) => one.lost ?? [])
    return [...read, ...lost, ...rest]
  },
})

interface Found {
  part?: Part
  lost?: Part[]
  /** Of the body, which is not to be read once more. */
  range: { start: number; end: number }
}

function callIn(text: string, from: number, to: number): Found[] {
  // A table of headers stands over several lines: all words up to the next call belong to this one.
  const words = commandsIn(text.slice(0, to), from, 'powershell').flat()
  const given = valueAfter(words, '-body')
  if (!given) return []
  const uri = valueAfter(words, '-uri') ?? words.find(({ text: word }) => /^https?:/.test(word))
  const contentType = valueAfter(words, '-contenttype')?.text
  const method = valueAfter(words, '-method')?.text
  const urls = uri === undefined ? [] : [/^\$/.test(uri.text) ? (meantBy(text, uri)?.text ?? uri.text) : uri.text]
  const action = actionIn(text.slice(from, to))
  const says: Says = {
    urls,
    body: true,
    ...(action === undefined ? {} : { action }),
    ...(contentType === undefined ? {} : { contentType }),
    ...(method === undefined ? {} : { method }),
  }
  const body = meantBy(text, given)
  const [start = given.start] = (body ?? given).offsets
  if (!body)
    return [
      {
        lost: partsOf({ urls, body: [], fields: [], elsewhere: given }, (all) => () => all),
        range: { start, end: start },
      },
    ]
  return [
    {
      part: { cut: { text: body.text, offsets: () => body.offsets }, says },
      range: { start, end: body.offsets.at(-1) ?? start },
    },
  ]
}

const valueAfter = (words: readonly Word[], name: string): Word | undefined => {
  const at = words.findIndex(({ text }) => text.toLowerCase() === name)
  return at < 0 ? undefined : words[at + 1]
}

/** What a word stands for: itself, a here-string, or what its variable was set to; undefined: what a command makes. */
function meantBy(text: string, word: Word): Word | undefined {
  if (word.text.startsWith('@')) return hereString(text, word.start)
  if (!/^[$(]/.test(word.text)) return word
  const name = /^\$(?:\w{1,20}:)?(\w{1,60})$/.exec(word.text)?.[1]
  const set = name === undefined ? undefined : new RegExp(`^[ \\t]*\\$${name}[ \\t]*=[ \\t]*`, 'im').exec(text)
  if (!set) return undefined
  const from = set.index + set[0].length
  const value =
    hereString(text, from) ??
    (/["']/.test(text.charAt(from)) ? commandAt(text, from, 'powershell').words[0] : undefined)
  return value
}

function hereString(text: string, from: number): Word | undefined {
  HERE_STRING.lastIndex = from
  const match = HERE_STRING.exec(text)
  if (!match) return undefined
  const start = from + match[0].length
  const closing = text.indexOf(`\n${match[1]}@`, start)
  const end = closing < 0 ? text.length : closing
  return {
    text: text.slice(start, end),
    offsets: Array.from({ length: end - start + 1 }, (_, unit) => start + unit),
    start,
  }
}
