/**
 * The library: judges passkey payloads as the program does, without touching files, the network or streams.
 * Everything is synchronous, and what it takes and gives has a type here.
 */

export { assertPayload, PayloadError } from './library/assert-payload.ts'
export type { CheckOptions } from './library/check-options.ts'
export { decode } from './library/decode.ts'
export * from './library/everywhere.ts'
export { lint } from './library/lint.ts'
export type { SchemaName } from './library/names.ts'
export { type JsonSchema, schemaFor } from './library/schema.ts'
export { triage } from './library/triage.ts'
