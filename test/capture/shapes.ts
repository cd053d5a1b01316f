/** The members that the test reads, named as in WebAuthn Level 3 §5.1. */

interface Credential {
  id: string
  rawId: string
  type: string
  authenticatorAttachment: string
  clientExtensionResults: object
}

export interface Registration extends Credential {
  response: {
    attestationObject: string
    authenticatorData: string
    clientDataJSON: string
    publicKey: string
    publicKeyAlgorithm: number
    transports: string[]
  }
}

export interface Authentication extends Credential {
  response: { authenticatorData: string; clientDataJSON: string; signature: string; userHandle?: string }
}

export interface CreationOptions {
  challenge: string
  user: { id: string }
}

export interface RequestOptions {
  challenge: string
}
