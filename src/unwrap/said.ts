import { asString, isObject, member } from '../json/values.ts'
import type { Json, JsonObject } from '../model/index.ts'
import { withoutMarkup } from './markup.ts'
import { fromBase64 } from './respelled.ts'

/** UTF-16 units of a body that are read, and of its text in which the error is named: a page has its style before that, and its stack behind. */
const MAX_READ = 16_000
const MAX_SAID = 4000

const isText = (type: string): boolean =>
  !/^(?:image|font|audio|video)\/|css|(?:java|ecma)script|wasm|pdf|zip/i.test(type)

/** Only an answer of these refuses (RFC 9110 §15.5, §15.6). */
const refuses = (status: Json | undefined): boolean => typeof status === 'number' && status >= 400 && status < 600

/** What an answer of a HAR file says where it refuses. */
export function saidIn({ status, content }: JsonObject): { said?: string } {
  if (!refuses(status) || !isObject(content) || !isText(asString(content.mimeType) ?? '')) return {}
  const { text, encoding, _encoding } = content
  if (typeof text !== 'string') return {}
  const isEncoded = encoding === 'base64' || _encoding === 'base64'
  return told(isEncoded ? fromBase64(text)?.text : text)
}

/** The same of a record in another form: the body of the answer stands in it, or beside it. */
export function saidBeside(
  record: JsonObject,
  answer: JsonObject | undefined,
  status: number | undefined,
): { said?: string } {
  if (!refuses(status)) return {}
  const bodies = ['body', 'data', 'json', 'text', 'content'].map((name) => member(answer, name))
  const body = [...bodies, record.responseBody, record.response_body].find((one) => one !== undefined && one !== null)
  return told(typeof body === 'string' || body === undefined ? body : JSON.stringify(body))
}

function told(body: string | undefined): { said?: string } {
  const text = body?.slice(0, MAX_READ).trim() ?? ''
  if (text === '') return {}
  return { said: (text.startsWith('<') ? withoutMarkup(text).text : text).slice(0, MAX_SAID) }
}
