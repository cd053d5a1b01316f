import { numberOf } from '../convert.ts'
import { momentIn } from '../json/moment.ts'
import type { Exchange, Says } from '../model/index.ts'

/** How far before a payload its request may be named: a few lines of a log or of a ticket. */
const FAR = 1_000
/** What stands between the two is a few words. */
const BETWEEN = 300

/** A request that is named: `POST /path`, **POST** `https://…`, `"POST /path HTTP/1.1"`. */
const REQUEST = /\b(POST|PUT|PATCH)\b[\s*_`"'<:=]{1,8}((?:https?:\/)?\/[^\s"'`<>*)\],;{}]{1,400})/g
const TYPE = /content-type["'`\s:=]{1,5}([\w.+-]{1,60}\/[\w.+-]{1,60})/i
const STATUS = /(?<![\w.:/-])([1-5]\d\d)(?![\w:/-]|\.\d)/g
/** Arrows and words by which a log or a person tells the answer from the request. */
const ANSWERS = /<--?|<=|←|\b(?:response|answer(?:ed)?|returned|replied|received|got|gets?)\b/i
/** What may stand between the name of a request and its body: anything else is a sentence about something else. */
const WORDS = new Set(
  'with content type charset utf 8 body payload data json text http 1 0 2 request req sending send the and this following here is as headers'.split(
    ' ',
  ),
)
const STAMP = /^[^\w\n]{0,3}(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d))/m

/**
 * What a log or a ticket says of the request before each of its payloads, in their order. Only what stands right before one
 * counts: an endpoint that is spoken of in a sentence is none to which this was sent.
 */
export class SaidBefore {
  #exchange: Exchange | undefined
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** `from`: where the payload before it ends; `to`: where this one begins. */
  of(from: number, to: number): Says | undefined {
    const gap = this.#text.slice(Math.max(from, to - FAR), to)
    const request = [...gap.matchAll(REQUEST)].at(-1)
    const at = momentOf(gap)
    const dated = at === undefined ? {} : { capturedAt: at }
    const rest = request ? gap.slice(request.index + request[0].length) : gap
    const status = statusOf(rest)
    const line = request ? gap.slice(gap.lastIndexOf('\n', request.index) + 1, request.index) : gap
    if (status !== undefined || ANSWERS.test(line)) return { ...dated, ...this.#answer(request?.[2], status) }
    this.#exchange = undefined
    if (!request || !isBeside(rest)) return at === undefined ? undefined : dated
    const [, method = '', url = ''] = request
    this.#exchange = { method, url, ...(at === undefined ? {} : { at }) }
    const contentType = TYPE.exec(rest)?.[1]
    const type = contentType === undefined ? {} : { contentType }
    return { ...dated, urls: [url], method, ...type, body: true, exchange: this.#exchange, side: 'request' }
  }

  /** That to the request before it, if it names no other one. */
  #answer(url: string | undefined, status: number | undefined): Says {
    const exchange = this.#exchange
    this.#exchange = undefined
    if (!exchange || (url !== undefined && url !== exchange.url)) return {}
    if (status !== undefined) exchange.status = status
    return { exchange, side: 'answer' }
  }
}

const isBeside = (rest: string): boolean =>
  rest.length <= BETWEEN &&
  rest
    .replace(TYPE, '')
    .toLowerCase()
    .split(/[^\w]+/)
    .every((word) => word === '' || WORDS.has(word))

/** The one number that can be a status. */
function statusOf(rest: string): number | undefined {
  const found = [...rest.slice(-BETWEEN).matchAll(STATUS)]
  return found.length === 1 ? numberOf(found[0]?.[1]) : undefined
}

/** The stamp of the line, or of the one above; one without a zone is no time of the evidence. */
function momentOf(gap: string): number | undefined {
  const [, stamp] = STAMP.exec(gap.split('\n').slice(-2).join('\n')) ?? []
  const found = momentIn(stamp)
  return found && !found.withoutZone ? found.milliseconds : undefined
}
