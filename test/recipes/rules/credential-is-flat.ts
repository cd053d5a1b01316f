import { AUTH, bad, REG, type Row } from '../rows.ts'

/** The properties of Apple's ASAuthorization credentials, and other flat results with names of their own. */
const rows: readonly Row[] = [
  bad('credential-is-flat', '60378-apple-registration', REG, ({ id, authenticatorAttachment, response }) => ({
    credentialID: id,
    rawClientDataJSON: response.clientDataJSON,
    rawAttestationObject: response.attestationObject,
    authenticatorAttachment,
  })),
  bad('credential-is-flat', '60378-apple-sign-in', AUTH, ({ id, authenticatorAttachment, response }) => ({
    credentialID: id,
    rawClientDataJSON: response.clientDataJSON,
    rawAuthenticatorData: response.authenticatorData,
    signature: response.signature,
    userID: response.userHandle,
    authenticatorAttachment,
  })),
  bad('credential-is-flat', '60378-other-spelling', AUTH, ({ response, ...rest }) => ({
    ...rest,
    clientDataJson: response.clientDataJSON,
    authenticatorData: response.authenticatorData,
    signature: response.signature,
  })),
]

export default rows
