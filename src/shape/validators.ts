import type { RuleId } from '../generated/ids.ts'
import { SCHEMAS } from '../generated/names.ts'
import { ENDPOINTS, type EndpointId, KINDS, type Payload } from '../model/index.ts'
import { endpointOf, isCredentialKind } from '../providers/facts.ts'

/** One error of a generated ajv validator. */
export interface SchemaError {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
}

/** A validator made at build time from one schema, and the rule that each of its keywords' violations is. */
export interface Validator {
  validate: { (value: unknown): boolean; errors?: SchemaError[] | null }
  rules: Record<string, RuleId>
}

/** The name of the schema that a payload is held against, or undefined when none is published for it. */
export function schemaOf({
  kind,
  endpoint,
  target,
}: Pick<Payload, 'kind' | 'endpoint' | 'target'>): string | undefined {
  const ofEndpoint = endpoint === null ? undefined : schemaOfEndpoint(endpoint)
  if (ofEndpoint !== undefined) return ofEndpoint
  // Without a ceremony only what both endpoints want is known; the standard's schema of it is the common part.
  return kind === 'credential' ? (published(`${target}-credential`) ?? kind) : published(kind)
}

const schemasOfEndpoints = new Map<EndpointId, string | undefined>()

function schemaOfEndpoint(endpoint: EndpointId): string | undefined {
  if (!schemasOfEndpoints.has(endpoint)) schemasOfEndpoints.set(endpoint, schemaNamedBy(endpoint))
  return schemasOfEndpoints.get(endpoint)
}

/** A schema is called as its kind, or as its endpoint in kebab-case. */
function schemaNamedBy(endpoint: EndpointId): string | undefined {
  const { takes } = endpointOf(endpoint)
  const kebab = endpoint.replaceAll(/(?<![/A-Z])(?=[A-Z])|\//g, '-').toLowerCase()
  return published(kebab) ?? (isCredentialKind(takes) ? undefined : published(takes))
}

const published = (name: string): string | undefined => SCHEMAS.find((one) => one === name)

/** Schemas by the kinds and endpoints that people ask for. */
export const SCHEMA_NAMES: ReadonlyMap<string, string> = new Map(
  [
    ...KINDS.map((kind) => [kind, published(kind)] as const),
    ...ENDPOINTS.map((endpoint) => [endpoint, schemaOfEndpoint(endpoint)] as const),
  ].flatMap(([name, schema]) => (schema === undefined ? [] : [[name, schema]])),
)
