/** The values that WebAuthn Level 3 gives its enumerations, and its limits for what a server chooses. */

/** CollectedClientData.type (§5.8.1). */
export const CREATE_TYPE = 'webauthn.create'
export const GET_TYPE = 'webauthn.get'
/** Of an authentication by Secure Payment Confirmation. */
export const PAYMENT_TYPE = 'payment.get'

/** AuthenticatorAttachment (§5.4.5). */
export const ATTACHMENTS: readonly string[] = ['platform', 'cross-platform']

/** ResidentKeyRequirement (§5.4.6) and UserVerificationRequirement (§5.8.6). */
export const REQUIREMENTS: readonly string[] = ['required', 'preferred', 'discouraged']

/** AttestationConveyancePreference (§5.4.7). */
export const CONVEYANCES: readonly string[] = ['none', 'indirect', 'direct', 'enterprise']

/** PublicKeyCredentialHint (§5.8.7). */
export const HINTS: readonly string[] = ['security-key', 'client-device', 'hybrid']

/** AuthenticatorTransport (§5.8.4) of authenticators that roam; `cable` is the old name of `hybrid`. */
export const ROAMING_TRANSPORTS: readonly string[] = ['usb', 'nfc', 'ble', 'smart-card', 'hybrid', 'cable']
export const TRANSPORTS: readonly string[] = [...ROAMING_TRANSPORTS, 'internal']

/** §5.4.3: "maximum size of 64 bytes". */
export const MAX_USER_HANDLE = 64

/** §15.1: 5 to 10 minutes, in milliseconds. */
export const ADVISED_TIMEOUT = { least: 300_000, most: 600_000 } as const
