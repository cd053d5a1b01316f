import type { SentBy } from './curl-request.ts'
import { type Statement, tailOf } from './shell-script.ts'
import type { Word } from './word.ts'

/** wget (manual, "HTTP Options"): `--post-data='…'`, `--body-file=…`. */
export function wgetRequest(statement: Statement): SentBy {
  const sent: SentBy = { urls: [], body: [], fields: [] }
  const { words } = statement
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const [whole, name = '', equals] =
      /^--(post-data|body-data|post-file|body-file|header|method)(=?)/.exec(word.text) ?? []
    if (whole === undefined) {
      if (/^(?:https?:|\$)/.test(word.text)) sent.urls.push(statement.textOf(word))
      continue
    }
    const value = equals ? tailOf(word, whole.length) : words[++at]
    if (value) ofWget(sent, name, statement.meantBy(value))
  }
  return sent
}

function ofWget(sent: SentBy, name: string, value: Word): void {
  if (name === 'method') sent.method = value.text
  else if (name.endsWith('-file') || /^\$/.test(value.text)) sent.elsewhere = value
  else if (name.endsWith('-data')) sent.body.push({ word: value, joint: '' })
  else
    sent.contentType =
      /^content-type:\s*(.*)$/i.exec(value.text)?.[1] ?? sent.contentType ?? 'application/x-www-form-urlencoded'
}

/** HTTPie and xh: the body is piped in, given with --raw, or made of `name=text` and `name:=json`. */
export function httpieRequest(statement: Statement): SentBy {
  const sent: SentBy = { urls: [], body: [], fields: [], contentType: 'application/json' }
  const { words, stdin, file } = statement
  const pairs: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const { text } = word
    if (text === '--raw') {
      const raw = words[++at]
      if (raw) sent.body.push({ word: statement.meantBy(raw), joint: '' })
    } else if (text.startsWith('--raw=')) sent.body.push({ word: tailOf(word, 6), joint: '' })
    else if (text === '-f' || text === '--form') sent.contentType = 'application/x-www-form-urlencoded'
    else if (/^(?:GET|POST|PUT|PATCH|DELETE)$/.test(text)) sent.method = text
    else if (sent.urls.length === 0 && !text.startsWith('-')) sent.urls.push(statement.textOf(word))
    else if (/^content-type:(?!=)/i.test(text)) sent.contentType = text.slice(text.indexOf(':') + 1)
    else if (/^\w[\w-]{0,98}:?=/.test(text)) pairs.push(word)
  }
  if (sent.body.length > 0) return sent
  if (pairs.length > 0) sent.body.push({ word: objectOf(pairs), joint: '' })
  else if (stdin) sent.body.push({ word: stdin, joint: '' })
  else if (file) sent.elsewhere = file
  return sent
}

/** The object that the pairs make, each unit at the place of what it stands for. */
function objectOf(pairs: readonly Word[]): Word {
  const all: Word = { text: '', offsets: [], start: pairs[0]?.start ?? 0 }
  const add = (text: string, at: (unit: number) => number): void => {
    all.text += text
    for (let unit = 0; unit < text.length; unit++) all.offsets.push(at(unit))
  }
  pairs.forEach(({ text, offsets, start }, index) => {
    const equals = text.indexOf('=')
    const isJson = text[equals - 1] === ':'
    const name = JSON.stringify(text.slice(0, isJson ? equals - 1 : equals))
    add(`${index === 0 ? '{' : ','}${name}:`, () => offsets[0] ?? start)
    if (!isJson) add('"', () => offsets[equals] ?? start)
    for (let unit = equals + 1; unit < text.length; unit++) {
      const piece = isJson ? text.charAt(unit) : JSON.stringify(text.charAt(unit)).slice(1, -1)
      add(piece, () => offsets[unit] ?? start)
    }
    if (!isJson) add('"', () => offsets.at(-1) ?? start)
  })
  const end = pairs.at(-1)?.offsets.at(-1) ?? 0
  add('}', () => end)
  all.offsets.push(end)
  return all
}
