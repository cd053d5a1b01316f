import { ENDPOINTS, PROVIDER_KINDS, PROVIDERS } from '../generated/names.ts'

export { ENDPOINTS, PROVIDERS }

export type Severity = 'error' | 'warning' | 'info'
/** Who will receive the credential. `webauthn` judges by the standard alone. */
export const TARGETS = [...PROVIDERS, 'webauthn'] as const
export type Target = (typeof TARGETS)[number]
/** Who receives what does not show it. */
export const [DEFAULT_TARGET] = TARGETS

export const KINDS = [
  'registration',
  'authentication',
  'credential',
  'creation-options',
  'request-options',
  'webauthn-error',
  'server-error',
  'assetlinks',
  'apple-app-site-association',
  'related-origins',
  'passkey-endpoints',
  'client-capabilities',
  'signal-options',
  'field',
  ...PROVIDER_KINDS,
  'unknown',
] as const
export type Kind = (typeof KINDS)[number]
/** The kinds that are a WebAuthn credential (WebAuthn Level 3 §5.1). */
export const CREDENTIAL_KINDS = ['registration', 'authentication', 'credential'] as const satisfies readonly Kind[]
/** Files that a domain serves at an address of their own: who may use its passkeys, and where they are managed. */
export const SITE_FILES = [
  'assetlinks',
  'apple-app-site-association',
  'related-origins',
  'passkey-endpoints',
] as const satisfies readonly Kind[]
export type SiteFile = (typeof SITE_FILES)[number]

export type EndpointId = (typeof ENDPOINTS)[number]
