import { stringOffsets } from '../../json/doc.ts'
import type { Offsets } from '../../model/index.ts'
import { LiteralReader } from '../literal-reader.ts'
import { stringContent } from '../literal-strings.ts'
import { Respelling } from '../respelling.ts'
import type { Program } from './program.ts'
import { isOverLines, itemsIn, type Range, stringEnd } from './source.ts'

/** What a call sends: a literal, as the JSON that it becomes, or a text. */
export type Body = {
  range: Range
  contentType?: string
  /** A text was made of it. */
  made?: true
} & ({ literal: LiteralReader } | { cut: { text: string; offsets: Offsets } })

export const JSON_TYPE = 'application/json'
export const FORM_TYPE = 'application/x-www-form-urlencoded'

/** Calls that make a text, bytes or a stream of what they are given. */
const MAKER =
  /(?:await |new |&)?((?:[\w.$]{1,60}(?:\.|::))?(?:stringify|dumps|json_encode|jsonEncode|jsonencode|generate|dump|serialize|encode|NewReader|NewBuffer(?:String)?|StringContent|ByteArrayContent|Blob|ofString|URLSearchParams|urlencode|http_build_query|create|from|Buffer|bytes)|\[\]byte|Body::from|(?:serde_json::)?json!)\s{0,9}\(/y
const OF_FORM = /URLSearchParams|urlencode|http_build_query/
const STRING = /(?:[rbuf@$]{1,2})?(?=["'`])/iy
const OBJECT = /[{[]|(?:array|dict|OrderedDict)\s{0,9}\(|%\{|\(object\)|map\[/y
const MAX_DEPTH = 5
/** A media type, an address or a method: nothing that is sent as a body. */
const NO_BODY = /^["'`](?:[\w.+-]{1,60}\/[\w.+-]{1,60}\b[^"'{]{0,60}|https?:[^{]{0,400}|[A-Z]{3,9}|)["'`]$/
/** The bytes or the text of what a variable holds. */
const OF_VARIABLE =
  /(\$?[A-Za-z_]\w{0,60})[!?]?\.(?:data|getBytes|encode|toByteArray|toRequestBody|toString|to_json|toJson|as_bytes)\b/y
/** A media type as an argument of its own. */
const TYPE = /^["']([\w.+-]{1,60}\/[\w.+-]{1,60})\b[^"']{0,60}["']$/

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** What is written out of it in the program; undefined: a program makes it. */
export function bodyOf(program: Program, given: Range, depth = 0): Body | undefined {
  const { text } = program
  const range = program.meant(given)
  const maker = depth < MAX_DEPTH ? matchAt(MAKER, text, range.start) : null
  if (maker) {
    const { items } = itemsIn(text, range.start + maker[0].length - 1)
    for (const item of items) {
      const found = bodyOf(program, item, depth + 1)
      if (!found) continue
      const said = items.flatMap((one) => TYPE.exec(program.textOf(one))?.[1] ?? [])[0]
      const contentType = OF_FORM.test(maker[1] ?? '') ? FORM_TYPE : (said ?? found.contentType)
      return { ...found, made: true, ...(contentType === undefined ? {} : { contentType }) }
    }
    return undefined
  }
  const variable = depth < MAX_DEPTH ? matchAt(OF_VARIABLE, text, range.start)?.[1] : undefined
  if (variable !== undefined)
    return bodyOf(program, { start: range.start, end: range.start + variable.length }, depth + 1)
  const prefix = matchAt(STRING, text, range.start)
  if (prefix) return textIn(program, range, prefix[0])
  if (!matchAt(OBJECT, text, range.start)) return undefined
  const reader = new LiteralReader(text, range.start)
  // What a program makes for the most part shows nothing of what was sent.
  return reader.read() && reader.known > 0 && reader.unknown <= reader.known ? { range, literal: reader } : undefined
}

/** A string that is all there is: pieces that a program puts together are none. */
function textIn({ text }: Program, range: Range, prefix: string): Body | undefined {
  const open = range.start + prefix.length
  const end = stringEnd(text, open)
  if (NO_BODY.test(text.slice(open, end))) return undefined
  if (
    !/^\s*(?:\.(?:to_s|freeze|encode|trim|strip|data|getBytes|toByteArray|toRequestBody|as_bytes)\b[^\n]{0,60})?$/.test(
      text.slice(end, range.end),
    )
  )
    return undefined
  const out = new Respelling()
  out.put('"', open)
  const { at } = stringContent(text, open, out, /r|@/i.test(prefix), isOverLines(text, open))
  out.put('"', at)
  const { text: json, offsets } = out.result(at)
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'string') return undefined
  const places = (): number[] => stringOffsets(json, 1).map((unit) => offsets()[unit] ?? at)
  return { range, cut: { text: value, offsets: places } }
}
