import { AUTH, bad, type Change, good, REG, type Row } from '../rows.ts'

const exchange =
  (one: string, other: string): Change =>
  (credential) => ({
    ...credential,
    response: { ...credential.response, [one]: credential.response[other], [other]: credential.response[one] },
  })

const typeAndAttachment: Change = (credential) => ({
  ...credential,
  type: credential.authenticatorAttachment,
  authenticatorAttachment: credential.type,
})

const rows: readonly Row[] = [
  bad(
    'members-swapped',
    '60380-client-data-and-attestation-object',
    REG,
    exchange('clientDataJSON', 'attestationObject'),
  ),
  bad(
    'members-swapped',
    '60380-client-data-and-authenticator-data',
    AUTH,
    exchange('clientDataJSON', 'authenticatorData'),
  ),
  bad('members-swapped', '60377-type-and-attachment', REG, typeAndAttachment),
  bad('members-swapped', '60377-type-and-attachment-at-approve-challenge', AUTH, typeAndAttachment),
  bad('members-swapped', '60380-attestation-object-twice', REG, (credential) => ({
    ...credential,
    response: { ...credential.response, clientDataJSON: credential.response.attestationObject },
  })),
  bad('members-swapped', '60386-client-data-twice', REG, (credential) => ({
    ...credential,
    response: { ...credential.response, attestationObject: credential.response.clientDataJSON },
  })),
  good('members-swapped', 'each-in-its-place', REG),
]

export default rows
