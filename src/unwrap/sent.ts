import { asString, isObject, member } from '../json/values.ts'
import type { Candidate, Hints, Json, JsonObject } from '../model/index.ts'

/** Under which names clients, recorders and logs keep the body of a request; HAR 1.2 (§postData) says the first. */
const BODIES = ['postData', 'body', 'data', 'payload', 'json', 'form', 'requestBody', 'request_body', 'rawBody']

/** The second argument of fetch() and its like, kept beside the URL: the body and its headers stand in it. */
const INITS = ['options', 'init', 'requestInit', 'config', 'request']

/** What is known in a member of a recorded request: whether it is the body, as it was sent. */
export function sentHints({ pointer, via }: Candidate, name: string, child: Json, hints: Hints): Hints {
  if (INITS.includes(name) && isObject(child)) {
    const own = contentTypeOf(child)
    return { ...hints, carries: true, ...(own === undefined ? {} : { contentType: own }) }
  }
  if (!BODIES.includes(name)) return hints
  const posted = name === 'postData' && isObject(child)
  const type = posted ? asString(child.mimeType) : undefined
  // A text is read once more before anything stands in it.
  const isText = posted || typeof child === 'string'
  const sent = isText ? { pointer: '', steps: via.length + 1 } : { pointer: `${pointer}/${name}`, steps: via.length }
  return { ...hints, sent, ...(hints.contentType === undefined && type !== undefined ? { contentType: type } : {}) }
}

/** The Content-Type of a recorded request: of HAR a list of {name, value}, elsewhere an object. */
export function contentTypeOf({ headers }: JsonObject): string | undefined {
  const isType = (name: Json | undefined): boolean => typeof name === 'string' && name.toLowerCase() === 'content-type'
  if (Array.isArray(headers))
    return asString(
      member(
        headers.find((one) => isType(member(one, 'name'))),
        'value',
      ),
    )
  const name = isObject(headers) ? Object.keys(headers).find(isType) : undefined
  return name === undefined ? undefined : asString(member(headers, name))
}
