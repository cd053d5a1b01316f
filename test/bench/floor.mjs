import { Decoder } from 'cbor-x/decode-no-eval'

const decoder = new Decoder({ mapsAsObjects: false, useRecords: false, tagUint8Array: false })
const MEMBERS = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']

/** The floor: what nobody can do without who wants to know what is in a payload. @param {string} text */
export function floor(text) {
  const { id, rawId, response } = JSON.parse(text)
  const bytes = [id, rawId, ...MEMBERS.map((name) => response[name])].map((one) =>
    one === undefined ? undefined : Buffer.from(one, 'base64url'),
  )
  const [, , clientData, attestation] = bytes
  JSON.parse(String(clientData))
  if (attestation) decoder.decode(attestation)
  return bytes
}
