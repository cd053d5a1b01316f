import { UsageError } from '../settings/usage-error.ts'
import { bundled, schemaNamed } from '../shape/published.ts'
import type { SchemaName } from './names.ts'
import { checkText } from './plain-options.ts'

/** A JSON Schema, draft 2020-12. */
export interface JsonSchema {
  $schema: string
  $id: string
  title?: string
  description?: string
  [keyword: string]: unknown
}

/**
 * The JSON Schema that a payload of a kind, or for an endpoint, is held against. It stands alone: what it refers to is in
 * its `$defs`.
 *
 * @param name A kind, an endpoint, or the name of a file in `schemas/` such as `report`.
 * @returns An object of the caller's own.
 * @throws UsageError when none is published for it.
 * @example
 * ```ts
 * const { title, required } = schemaFor('VerifyFactor')
 * ```
 */
export function schemaFor(name: SchemaName): JsonSchema {
  checkText(name, 'schemaFor: the name')
  const found = schemaNamed(name)
  if ('why' in found) throw new UsageError(`schemaFor: ${found.why}`)
  return bundled(found.schema) as JsonSchema
}
