import { format } from '../library/format.ts'
import { UsageError } from '../settings/usage-error.ts'
import { decodedBody } from './decoded.ts'
import { explained } from './explained.ts'
import { fixtureOf } from './fixture.ts'
import { bodyFor, causeOf, type Judged, judge, unreadIn, wrongIn } from './judge.ts'
import { lists } from './lists.ts'
import type { Answer, Ask, Told } from './protocol.ts'

/** What a worker's global scope is here. */
interface Scope {
  onmessage: ((event: { data: Ask }) => void) | null
  postMessage(answer: Answer): void
}

/** Answers the questions of the page, one after the other, with the library. */
export function serve(scope: Scope): void {
  let last: Judged | undefined
  const told = async (ask: Ask): Promise<Told> => {
    switch (ask.what) {
      case 'lint': {
        last = await judge(ask.inputs, ask.settings, ask.how)
        const { together, report } = last
        const { summary, inputs } = report
        const payloads = inputs.flatMap((input) => input.payloads)
        const facts = payloads.map((payload) => payload.facts)
        const unchecked = payloads.flatMap(({ notChecked }) => notChecked).length
        const isUnknown = payloads.every(({ kind }) => kind === 'unknown')
        const about = { ...unreadIn(report), wrong: wrongIn(report), facts }
        return { what: 'report', together, summary, unchecked, isUnknown, ...about, body: bodyFor(last) }
      }
      case 'decode':
        return { what: 'decoded', body: await decodedBody(ask.input, ask.showValues) }
      case 'explain':
        return { what: 'explained', ...explained(ask.text) }
      case 'causes':
        return { what: 'causes', names: await Promise.all(ask.texts.map(causeOf)) }
      case 'lists':
        return { what: 'lists', lists: lists() }
      case 'format':
        return last ? { what: 'text', text: format(last.report, ask.name) } : NOTHING_YET
      case 'fixture':
        return { what: 'fixture', fixture: await fixtureOf(ask.input, ask.settings) }
    }
  }
  let queue: Promise<unknown> = Promise.resolve()
  scope.onmessage = ({ data }) => {
    queue = queue.then(async () => scope.postMessage({ id: data.id, ...(await told(data).catch(failure)) }))
  }
}

const NOTHING_YET: Told = { what: 'failed', message: 'there is no report yet' }

function failure(error: unknown): Told {
  if (error instanceof UsageError) return { what: 'refused', message: error.message }
  // Never what the error is about: it may quote the input.
  const name = error instanceof Error ? error.name : typeof error
  return {
    what: 'failed',
    message: `This is a bug of passkey-lint (${name}); please report it with what you pasted, redacted.`,
  }
}
