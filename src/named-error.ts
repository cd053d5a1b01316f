import type { Recognised } from './explain/explanation.ts'
import { surely } from './explain/recognise.ts'
import type { ErrorCode } from './generated/ids.ts'
import { CATALOGUE } from './library/catalogue.ts'
import type { Exchange } from './model/index.ts'
import { indexed } from './providers/index.ts'
import { isNamed } from './settle/named.ts'

/** An error that a text names: a provider's, or the text of a library or a browser. */
export interface NamedError {
  name: string
  title: string
  code?: ErrorCode
  documented: boolean
  causes: readonly { text: string; rules?: readonly string[]; instead?: string }[]
  fixes: readonly string[]
  docs: readonly string[]
}

/** What the answers to recorded requests name, where no payload tells it. */
export type Refusals = ReadonlyMap<Exchange, NamedError>

/** Fewer words stand in the answers of many servers, which mean something of their own by them: "User not found". */
const OWN_WORDS = 4

/** The errors that a text names for sure, the surest first. */
export const namedIn = (text: string): NamedError[] =>
  surely(text, CATALOGUE).flatMap((known) => (known.kind === 'rule' ? [] : [toldOf(known)]))

/** The same of the answer of a server that is nobody's: it passed on what a provider said, or says its own in common words. */
export const namedInAnswer = (text: string): NamedError | undefined =>
  namedIn(text).find(
    ({ code, title }) => code === undefined || isNamed(text, numberOf(code)) || title.split(' ').length >= OWN_WORDS,
  )

/** The code without whose it is. */
export const numberOf = (code: ErrorCode): string => code.slice(code.indexOf('/') + 1)

const toldOf = (known: Exclude<Recognised, { kind: 'rule' }>): NamedError => {
  if (known.kind === 'explanation') {
    const { title, causes, fixes = [], docs = [] } = known.explanation
    return { name: `"${title}"`, title, documented: false, causes, fixes, docs }
  }
  const { code, title, documented, causes, fixes, docs } = known.error
  const own = indexed(code)?.code
  return {
    name: `${code}, "${title}"`,
    title,
    ...(own === undefined ? {} : { code: own }),
    documented: documented !== 'title only',
    causes,
    fixes,
    docs,
  }
}
