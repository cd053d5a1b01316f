import { bodyOf } from './body.ts'
import type { Program } from './program.ts'
import { addressIn, type FoundCall, typeIn } from './request.ts'
import { expressionEnd, itemsIn, type Range } from './source.ts'

/** A request that is put together statement by statement: what names its address, and what its body. */
const ADDRESSES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\.open\s{0,9}\(/g, 'an XMLHttpRequest'],
  [/\bcurl_init\s{0,9}\(\s{0,9}(?=['"])|\bCURLOPT_URL\s{0,9}(?:=>|,)\s{0,9}/g, 'a call of cURL in PHP'],
  [/\bNet::HTTP::(?:Post|Put|Patch)\.new\s{0,9}\(/g, 'a call of Net::HTTP'],
  [/\.(?:post|put|patch)\s{0,9}\((?=\s{0,9}['"`][^'"`\n]{1,400}['"`]\s{0,9}\))/g, 'a call that sends it'],
  [/\bpath['"]?\s{0,9}:\s{0,9}(?=['"`])/g, 'a call of Node.js'],
  [/\bURLRequest\s{0,9}\((?=\s{0,9}url:)/g, 'a URLRequest'],
  [/\bURI\.create\s{0,9}\(|\.(?:url|uri)\s{0,9}\((?=\s{0,9}")/g, 'a call of a client of Java'],
]
const BODIES =
  /\.(?:send|write)\s{0,9}\(\s{0,9}|\.json\(&|\bCURLOPT_POSTFIELDS\s{0,9}(?:=>|,)\s{0,9}|\.(?:body|httpBody)\s{0,9}=(?!=)\s{0,9}|\.(?:post|POST|put|PUT)\s{0,9}\(\s{0,9}(?=[\w.]{1,60}\s{0,9}[()])|\.method\s{0,9}\(\s{0,9}["']\w{3,9}["']\s{0,9},\s{0,9}/g
const METHOD = /["'.:](POST|PUT|PATCH)\b/i
const MAX_STATEMENTS = 200
/** UTF-16 units between an address and its body, or what is said of either. */
const FAR = 20_000

interface Address extends Range {
  url: string
  name: string
}

/** The requests of a program that is no single call. */
export function statementsIn(program: Program): FoundCall[] {
  const { text } = program
  const addresses = ADDRESSES.flatMap(([pattern, name]) => addressesOf(program, pattern, name)).sort(
    (a, b) => a.start - b.start,
  )
  const bodies = [...text.matchAll(BODIES)].slice(0, MAX_STATEMENTS)
  return addresses.flatMap((address, index): FoundCall[] => {
    const { start, end, url, name } = address
    const to = Math.min(addresses[index + 1]?.start ?? text.length, end + FAR)
    for (const match of bodies) {
      const at = match.index + match[0].length
      if (match.index < end || at >= to) continue
      const body = bodyOf(program, { start: at, end: expressionEnd(text, at, match[0].includes('(')) })
      if (!body) continue
      const around = text.slice(start, Math.min(to, body.range.end + FAR)).replace(program.textOf(body.range), '')
      const contentType = typeIn(around) ?? body.contentType
      const method = METHOD.exec(text.slice(start, end))?.[1]
      return [
        {
          name,
          body,
          says: {
            urls: [url],
            body: true,
            ...(method === undefined ? {} : { method: method.toUpperCase() }),
            ...(contentType === undefined ? {} : { contentType }),
          },
        },
      ]
    }
    return []
  })
}

function addressesOf(program: Program, pattern: RegExp, name: string): Address[] {
  const { text } = program
  return [...text.matchAll(pattern)].slice(0, MAX_STATEMENTS).flatMap(({ index, 0: whole }): Address[] => {
    const open = index + whole.length
    const ranges = whole.trimEnd().endsWith('(')
      ? itemsIn(text, index + whole.lastIndexOf('(')).items
      : [{ start: open, end: expressionEnd(text, open, true) }]
    for (const range of ranges.slice(0, 3)) {
      const url = addressIn(program, range)
      if (url !== undefined) return [{ start: index, end: range.end, url, name }]
    }
    return []
  })
}
