import type { Parts } from '../../decode/parts.ts'
import type { Fault } from '../../model/index.ts'

/** Faults of the layers that the public key stands in: a comparison with them proves nothing. CBOR's form is no matter. */
export function faultOfKey({ attestation, authData, coseKey }: Parts): Fault | undefined {
  const faults = [...(attestation?.faults ?? []), ...(authData?.faults ?? []), ...(coseKey?.faults ?? [])]
  return faults.find(({ kind }) => !kind.startsWith('cbor-'))
}
