import { ANSWERED } from '../generated/provider-answer.ts'
import type { JsonObject } from '../model/index.ts'
import type { Answered, ReadAnswer } from '../providers/provider.ts'
import type { Recogniser } from './recogniser.ts'

type Answering = keyof typeof ANSWERED

const PROVIDERS = Object.entries<ReadAnswer>(ANSWERED) as [Answering, ReadAnswer][]

/** What names the error in an answer of some provider, and whose it is: the first in the order of their list. */
export function readAnswer(object: JsonObject): (Answered & { provider: Answering }) | undefined {
  for (const [provider, read] of PROVIDERS) {
    const found = read(object)
    if (found) return { ...found, provider }
  }
  return undefined
}

/** An error as a provider's server answers it. What was sent may stand in it. */
export const recogniseAnswer: Recogniser = (object) => {
  const found = readAnswer(object)
  return (
    found && {
      kind: 'server-error',
      target: found.provider,
      evidence: `${found.pointer.slice(1).replaceAll('/', '.')} of an answer`,
      inside: ['request', 'response', 'data', 'body'],
    }
  )
}
