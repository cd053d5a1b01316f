import { algorithm } from './algorithms.ts'
import type { Authenticated } from './authenticate.ts'
import { base64url } from './bytes.ts'
import type { Registered } from './register.ts'

/** PublicKeyCredentialCreationOptionsJSON (WebAuthn Level 3 §5.1.8) that lead to this registration. `change` replaces members. */
export function creationOptions({ credential, challenge }: Registered, change: Record<string, unknown> = {}) {
  return {
    rp: { id: credential.rpId, name: 'Example' },
    user: { id: base64url(credential.userId), name: 'user@example.org', displayName: 'A User' },
    challenge: base64url(challenge),
    pubKeyCredParams: [...new Set([algorithm(credential.alg).cose, -7, -257])].map((alg) => ({
      type: 'public-key',
      alg,
    })),
    timeout: 300_000,
    excludeCredentials: [],
    authenticatorSelection: { userVerification: 'preferred' },
    attestation: 'direct',
    ...change,
  }
}

/** PublicKeyCredentialRequestOptionsJSON (WebAuthn Level 3 §5.1.8) that lead to this authentication. `change` replaces members. */
export function requestOptions(
  { credential }: Registered,
  { challenge }: Authenticated,
  change: Record<string, unknown> = {},
) {
  return {
    challenge: base64url(challenge),
    rpId: credential.rpId,
    allowCredentials: [{ type: 'public-key', id: base64url(credential.id) }],
    timeout: 300_000,
    userVerification: 'preferred',
    ...change,
  }
}
