import type { Parts } from '../../decode/parts.ts'
import type { CredentialView, Fault, FoundMember } from '../../model/index.ts'

/** Faults of the layers that the public key stands in: a comparison with them proves nothing. CBOR's form is no matter. */
export function faultOfKey({ attestation, authData, coseKey }: Parts): Fault | undefined {
  const faults = [...(attestation?.faults ?? []), ...(authData?.faults ?? []), ...(coseKey?.faults ?? [])]
  return faults.find(({ kind }) => !kind.startsWith('cbor-'))
}

/** The key under which a member stands. */
export const keyOf = (found: FoundMember | undefined): string =>
  found?.pointer.slice(found.pointer.lastIndexOf('/') + 1) ?? ''

/** rawClientDataJSON, rawAttestationObject and rawAuthenticatorData of Apple's ASAuthorization credentials. */
const APPLE = /^raw(?:ClientDataJSON|AttestationObject|AuthenticatorData)$/i

/** The properties of an ASAuthorization object side by side: other names and another place, and one fault. */
export const isAppleObject = ({ layout, members }: CredentialView): boolean =>
  layout === 'flat' && Object.values(members).some((found) => found.how === 'moved' && APPLE.test(keyOf(found)))
