import { isPlaceholder } from '../decode/plausible.ts'
import type { RuleId } from '../generated/ids.ts'
import { valueAt } from '../json/pointer.ts'
import type { Finding, Json, Place, Unshown } from '../model/index.ts'
import { plain, shown } from '../text/shown.ts'
import type { SchemaError, Validator } from './validators.ts'

/**
 * Turns the errors of a generated validator into findings, at most one per place. The rule is the one that the schema
 * names in its `x-rule` annotation: `absent` for a member that is not there or null (`null`, where that is another mistake),
 * `invalid` for any other violation.
 */
export function shapeFindings(validator: Validator, value: Json): Finding[] {
  if (validator.validate(value)) return []
  const byPlace = new Map<string, Finding>()
  for (const error of validator.validate.errors ?? []) {
    const missing = error.keyword === 'required' ? `${error.params.missingProperty}` : undefined
    const received = missing === undefined ? valueAt(value, error.instancePath) : undefined
    // What was taken out before the capture is there, and unknown.
    if (typeof received === 'string' && isPlaceholder(received)) continue
    const rule = ruleOf(validator, error, missing, received)
    const place: Place =
      missing === undefined ? { pointer: error.instancePath } : { pointer: error.instancePath, member: missing }
    const key = JSON.stringify(place)
    if (rule && !byPlace.has(key)) byPlace.set(key, { rule, place, args: argsOf(error, received, missing) })
  }
  return [...byPlace.values()]
}

function ruleOf(
  validator: Validator,
  error: SchemaError,
  missing: string | undefined,
  received: Json | undefined,
): RuleId | undefined {
  if (missing !== undefined) return validator.rules[`${error.schemaPath}/${missing}`]
  const path = error.schemaPath.slice(0, error.schemaPath.lastIndexOf('/'))
  const none = received === null ? (validator.rules[`${path}#null`] ?? validator.rules[`${path}#absent`]) : undefined
  return none ?? validator.rules[`${path}#invalid`]
}

function argsOf(error: SchemaError, received: Json | undefined, missing: string | undefined): SchemaArgs {
  const allowed = error.params.allowedValues ?? error.params.allowedValue
  return {
    member: plain(missing ?? lastSegment(error.instancePath)),
    absent: missing !== undefined || received === null,
    ...(received === undefined ? {} : { received: shown(received) }),
    ...(Array.isArray(allowed) ? { allowed: allowed.map((value) => plain(JSON.stringify(value))) } : {}),
  }
}

const lastSegment = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1)

/** What is told of a violation of a schema, whatever its rule. */
export type SchemaArgs = {
  /** The member's name, or an entry's index. */
  member: Unshown
  /** It is not there, or null. */
  absent: boolean
  /** What stands there, null too. */
  received?: Unshown
  /** The values that an enumeration has. */
  allowed?: Unshown[]
}
