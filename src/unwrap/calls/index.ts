import { Program } from './program.ts'
import { CallReader, type FoundCall } from './request.ts'
import { statementsIn } from './statements.ts'

export type { FoundCall } from './request.ts'

/** `fetch(`, `axios(`, `X.post(`, `X->request(`, `X::post(`: what makes a request with one call. */
const CALL =
  /(?<![\w.$>])(fetch|\$fetch|ofetch|axios|ky|got|request|new Request)(?:<[\w<>[\], |{}:;]{0,60}>)?\s{0,9}\(|(?:\.|->|::)(post|put|patch|request|ajax|fetch|Post|PostAsync|NewRequest(?:WithContext)?|Request|sendRequest)!?(?:<[\w<>[\], |{}:;]{0,60}>)?\s{0,9}\(/g
const RECEIVER = /[\w.$:>-]{1,60}$/
const MAX_CALLS = 200
/** UTF-16 units of all calls that are read: what is nested is read once for each level. */
const MAX_UNITS = 1_000_000
const METHOD = /^(post|put|patch)(?:Async)?$/i

/** The requests that a program makes, with what they send where that is written out. */
export function callsIn(text: string): FoundCall[] {
  const program = new Program(text)
  const found: FoundCall[] = []
  let left = MAX_UNITS
  let count = 0
  CALL.lastIndex = 0
  for (let match = CALL.exec(text); match && count < MAX_CALLS && left > 0; match = CALL.exec(text), count++) {
    const [whole, alone, verb = ''] = match
    const { index } = match
    const receiver = alone ?? RECEIVER.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? ''
    const reader = new CallReader(program, receiver, METHOD.exec(verb)?.[1])
    const { call, end } = reader.read(index + whole.length - 1)
    left -= end - index
    if (!call) continue
    found.push({ ...call, name: nameOf(receiver, verb) })
    CALL.lastIndex = Math.max(CALL.lastIndex, end)
  }
  return [...found, ...statementsIn(program)]
    .sort((a, b) => a.body.range.start - b.body.range.start)
    .filter(({ body }, index, all) => index === 0 || body.range.start >= (all[index - 1]?.body.range.end ?? 0))
}

const nameOf = (receiver: string, verb: string): string => {
  if (/fetch$|^new Request$/.test(receiver) || verb === 'fetch') return 'a fetch call'
  const known = /\b(axios|ky|got|requests|httpx|Faraday|Net::HTTP|HTTParty|RestClient)\b/.exec(receiver)?.[1]
  if (known !== undefined) return `a call of ${known}`
  return verb === 'ajax' || receiver === '$' ? 'a call of jQuery' : 'a call that sends it'
}
