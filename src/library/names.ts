import type { ErrorCode, RuleId } from '../generated/ids.ts'
import type { SCHEMAS } from '../generated/names.ts'
import type { EndpointId, Kind } from '../model/kinds.ts'

export type { ErrorCode, FormatName, RuleId } from '../generated/ids.ts'
export type { EndpointId, Kind, Severity, Target } from '../model/kinds.ts'

type Tail<Name extends string> = Name extends `${string}/${infer Short}` ? Short : never

/** A documented error in full, with its provider before it, or by its own name: `60377`. */
export type CodeName = ErrorCode | Tail<ErrorCode>

/** An endpoint in full, with its provider before it, or by its own name: `VerifyFactor`. */
export type EndpointName = EndpointId | Tail<EndpointId>

/** What a payload may be said to be: a kind, or the endpoint that it was sent to. */
export type AsName = Exclude<Kind, 'unknown'> | EndpointName

/** A kind or an endpoint, or a schema by the name of its file. */
export type SchemaName = (typeof SCHEMAS)[number] | Kind | EndpointName

/** A rule, a family of rules or a documented error. */
export type Selector = RuleId | CodeName | (string & Record<never, never>)
