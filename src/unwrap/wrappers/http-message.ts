import { momentIn } from '../../json/moment.ts'
import type { Exchange, Part, Says } from '../../model/index.ts'
import { actionIn } from '../headers.ts'
import { headerIn, type Message, messagesIn } from '../http-text.ts'
import { restOf } from '../rest-of-text.ts'
import { lostPart } from '../sent-by.ts'
import type { Word } from '../word.ts'
import { defineWrapper } from '../wrapper.ts'

/** With its version a line is one anywhere. */
const SURE = /^(?:[<>] )?(?:(?:GET|POST|PUT|PATCH|DELETE) \S{1,4000} HTTP\/[\d.]+|HTTP\/[\d.]+ \d{3}\b)|^:method\b/m
/** A file of requests: comments, variables and names may stand before the first. */
const FILE =
  /^(?:[^\S\n]*(?:(?:@[\w-]{1,99}[^\S\n]*=|#|\/\/)[^\n]*)?\n){0,99}[^\S\n]*(?:GET|POST|PUT|PATCH|DELETE) (?:https?:\/\/|\/|\{\{)/

/** Requests and answers as they go over the wire, as curl -v or developer tools show them, or as .http files are written; several in a row, and within other text. */
export default defineWrapper({
  opens: 'text',
  step: 'http',
  sure: 'exact',
  undone: undefined,
  looks: (text) => SURE.test(text) || FILE.test(text),
  open(text) {
    const messages = messagesIn(text)
    const variables = new Map(
      [...text.matchAll(/^@([\w-]{1,99})[^\S\n]*=[^\S\n]*(\S+)/gm)].map(([, name, value]) => [name, value]),
    )
    let exchange: Exchange = {}
    const parts = messages.flatMap((message): Part[] => {
      const { head, body, method, status } = message
      // An answer is that to the request before it, the last of several where some are interim (RFC 9110 §15.2).
      const isAnswer = method === undefined
      if (!isAnswer || (exchange.status ?? 0) >= 200) exchange = {}
      const says = isAnswer ? answered(head) : saysOf(message, variables)
      const { capturedAt } = says
      const answer = {
        ...(status === undefined ? {} : { status }),
        ...(capturedAt === undefined ? {} : { answeredAt: capturedAt }),
      }
      Object.assign(exchange, isAnswer ? answer : asked(says, head))
      if (!body) return []
      const file = isAnswer ? undefined : fileIn(body.text)
      if (file) return [lostPart(file, says, (offsets) => () => offsets.map((offset) => body.offsets()[offset] ?? 0))]
      // Of a whole session most messages are about something else.
      const session = messages.length > 2 ? { unexpected: true as const } : {}
      return [{ cut: body, says: { ...says, exchange, side: isAnswer ? 'answer' : 'request' }, ...session }]
    })
    return parts.length > 0 ? [...parts, ...restOf(text, messages)] : undefined
  },
})

/** `< ./body.json`, `<@latin1 ./body.json`: the body of a file of requests stands in another one. */
function fileIn(body: string): Word | undefined {
  const [whole, mark = '', name = ''] =
    /^(\s{0,99}<(?:@[\w-]{0,40})?[^\S\n]{1,9})(\S[^\n<>{}]{0,400})\s*$/.exec(body) ?? []
  if (whole === undefined) return undefined
  const text = name.trimEnd()
  return { text, offsets: Array.from({ length: text.length + 1 }, (_, unit) => mark.length + unit), start: mark.length }
}

function saysOf(
  { method = 'POST', path = '', head }: Message,
  variables: ReadonlyMap<string | undefined, string | undefined>,
): Says {
  const host = headerIn(head, 'host') ?? headerIn(head, ':authority')
  const contentType = headerIn(head, 'content-type')
  const action = actionIn(head)
  const target = path.replace(/\{\{([\w-]{1,99})\}\}/g, (whole, name) => variables.get(name) ?? whole)
  return {
    urls: [/^https?:/.test(target) || host === undefined ? target : `https://${host}${target}`],
    body: true,
    method,
    ...(action === undefined ? {} : { action }),
    ...(contentType === undefined ? {} : { contentType }),
  }
}

const asked = ({ urls = [], method = '', action }: Says, head: string): Exchange => {
  const origin = headerIn(head, 'origin')
  return {
    url: urls[0] ?? '',
    method,
    ...(action === undefined ? {} : { action }),
    ...(origin === undefined ? {} : { origin }),
  }
}

/** When it was answered, by the clock of the server (RFC 9110 §6.6.1). */
const answered = (head: string): Says => {
  const date = momentIn(headerIn(head, 'date'))
  return date ? { capturedAt: date.milliseconds } : {}
}
