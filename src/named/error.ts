import { CATALOGUE } from '../explain/catalogue.ts'
import type { Recognised } from '../explain/explanation.ts'
import { surely } from '../explain/recognise.ts'
import type { ErrorCode } from '../generated/ids.ts'
import { MAX_NAMING } from '../limits.ts'
import type { Exchange } from '../model/index.ts'
import { indexed } from '../providers/index.ts'
import { isNamed } from '../settle/named.ts'
import { shortCode } from '../text/words.ts'

/** An error that a text names: a provider's, or the text of a library or a browser. */
export interface NamedError {
  name: string
  /** The code without whose it is; of an explanation its name. */
  short: string
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

/** Which errors the texts of a run name: an outage answers with one page many times. */
export class NamedErrors {
  readonly #known = new Map<string, readonly NamedError[]>()

  /** The errors that a text names for sure, the surest first. */
  namedIn(text: string): readonly NamedError[] {
    const before = this.#known.get(text)
    if (before || this.#known.size >= MAX_NAMING) return before ?? []
    const found = surely(text, CATALOGUE).flatMap((known) => (known.kind === 'rule' ? [] : [toldOf(known)]))
    this.#known.set(text, found)
    return found
  }

  /** The same of the answer of a server that is nobody's: it passed on what a provider said, or says its own in common words. */
  namedInAnswer(text: string): NamedError | undefined {
    return this.namedIn(text).find(
      ({ code, title }) => code === undefined || isNamed(text, shortCode(code)) || title.split(' ').length >= OWN_WORDS,
    )
  }
}

const toldOf = (known: Exclude<Recognised, { kind: 'rule' }>): NamedError => {
  if (known.kind === 'explanation') {
    const { title, causes, fixes = [], docs = [] } = known.explanation
    return { name: `"${title}"`, short: `"${title}"`, title, documented: false, causes, fixes, docs }
  }
  const { code, title, documented, causes, fixes, docs } = known.error
  const own = indexed(code)?.code
  return {
    name: `${code}, "${title}"`,
    short: shortCode(code),
    title,
    ...(own === undefined ? {} : { code: own }),
    documented: documented !== 'title only',
    causes,
    fixes,
    docs,
  }
}
