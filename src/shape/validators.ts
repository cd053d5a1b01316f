import type { RuleId } from '../generated/ids.ts'
import type { EndpointId, Kind, Payload } from '../model/index.ts'

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
export function schemaOf(payload: Pick<Payload, 'kind' | 'endpoint' | 'target'>): string | undefined {
  if (payload.endpoint && BY_ENDPOINT[payload.endpoint]) return BY_ENDPOINT[payload.endpoint]
  // Without a ceremony only what both endpoints want is known; the standard's schema of it is the common part.
  if (payload.kind === 'credential') return payload.target === 'twilio' ? 'twilio-credential' : 'credential'
  return BY_KIND[payload.kind]
}

const BY_ENDPOINT: Partial<Record<EndpointId, string>> = {
  'twilio/VerifyFactor': 'twilio-verify-factor',
  'twilio/ApproveChallenge': 'twilio-approve-challenge',
  'twilio/CreateFactor': 'twilio-factor-request',
}

const BY_KIND: Partial<Record<Kind, string>> = {
  registration: 'registration',
  authentication: 'authentication',
  'creation-options': 'creation-options',
  'request-options': 'request-options',
  'twilio-factor': 'twilio-factor',
  'twilio-factor-request': 'twilio-factor-request',
  'twilio-challenge': 'twilio-challenge',
  'twilio-challenge-request': 'twilio-challenge-request',
  'twilio-service': 'twilio-service',
  'twilio-error': 'twilio-error',
  'auth0-authentication-method': 'auth0-authentication-method',
  'auth0-connection': 'auth0-connection',
  'auth0-token-request': 'auth0-token-request',
  'auth0-user': 'auth0-user',
  'auth0-enrollment-form': 'auth0-enrollment-form',
}

/** Schemas by the kinds and endpoints that people ask for. */
export const SCHEMA_NAMES: Record<string, string> = { ...BY_KIND, ...BY_ENDPOINT, credential: 'credential' } as Record<
  string,
  string
>
