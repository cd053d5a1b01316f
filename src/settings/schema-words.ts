import { describe } from '../json/values.ts'
import type { Json } from '../model/index.ts'
import type { SchemaError } from '../shape/validators.ts'
import { shorten } from '../text/lines.ts'
import { saidBack } from '../text/said-back.ts'
import { scrub } from '../text/scrub.ts'
import { didYouMean } from '../text/words.ts'

/** UTF-16 units of a name or value that is quoted back. */
const MAX_QUOTED = 60

/** Secrets are taken out first: half of one is not known again. */
export const quoted = (text: string): string => `"${shorten(saidBack(scrub(text)), MAX_QUOTED)}"`

/** As much of a schema as the words need: which members an object may have. */
interface Schema {
  properties?: Readonly<Record<string, unknown>>
}

/** What the pattern of a member asks for. */
const PATTERNS: ReadonlyMap<string, string> = new Map([
  ['reason', 'say why'],
  ['until', 'expected a day, YYYY-MM-DD'],
  ['fingerprint', 'expected the 32 hexadecimal digits that --format json shows'],
  ['pointer', 'expected a JSON Pointer, such as /response/userHandle'],
])

const TYPES: ReadonlyMap<unknown, string> = new Map([
  ['string', 'a string'],
  ['integer', 'a whole number'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
])

/** A violation of a schema, for people; `member`: it is about the name of this one. */
export interface Violation {
  pointer: string
  member?: string
  words: string
}

/** Says what a violation is. `schema` is the one that was validated against, `value` what stands there. */
export function violationOf(error: SchemaError, schema: Schema, value: Json | undefined): Violation {
  const { instancePath: pointer, keyword, params } = error
  if (keyword === 'additionalProperties') {
    const member = `${params.additionalProperty}`
    const known = membersAt(schema, error.schemaPath)
    return { pointer, member, words: `unknown key ${quoted(member)}.${didYouMean(member, known)}` }
  }
  return { pointer, words: wordsOf(error, value) }
}

function wordsOf({ instancePath, keyword, params }: SchemaError, value: Json | undefined): string {
  const name = instancePath.slice(instancePath.lastIndexOf('/') + 1)
  if (keyword === 'required') return `"${params.missingProperty}" is missing.`
  if (keyword === 'type') {
    const types = Array.isArray(params.type) ? params.type : [params.type]
    return `expected ${types.map((type) => TYPES.get(type) ?? `${type}`).join(' or ')}, received ${describe(value)}.`
  }
  if (keyword === 'enum' && Array.isArray(params.allowedValues)) {
    const allowed = params.allowedValues.map(String)
    if (typeof value !== 'string') return `expected ${listed(allowed)}, received ${describe(value)}.`
    return `${quoted(value)} is not known; expected ${listed(allowed)}.${didYouMean(value, allowed)}`
  }
  if (keyword === 'pattern') return `${PATTERNS.get(name) ?? 'not written as it has to be'}.`
  if (keyword === 'minimum') return 'expected a whole number, 0 or more.'
  return 'must not be empty.'
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** The members that the object may have whose `additionalProperties` this path of a schema names. */
function membersAt(schema: Schema, path: string): string[] {
  let at: unknown = schema
  for (const name of path.split('/').slice(1, -1))
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? new Map(Object.entries(at)).get(name)
        : undefined
  return typeof at === 'object' && at !== null && 'properties' in at ? Object.keys(at.properties ?? {}) : []
}
