/** Structures that an encoded member decodes to. */
export type LayerName =
  | 'base64url'
  | 'clientDataJSON'
  | 'attestationObject'
  | 'authenticatorData'
  | 'credentialPublicKey'
  | 'signature'
