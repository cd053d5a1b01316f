/** Payloads that another library takes, and the standard does not: with the section that decides. At most 8. */
export const VALID_ELSEWHERE: Record<string, { rule: string; section: string }> = {
  '012-simplewebauthn-registration-valid.json': {
    rule: 'id-differs-from-attested',
    section: '§6.5.1: id is a made-up text of two bytes',
  },
  '013-simplewebauthn-registration-valid.json': {
    rule: 'id-differs-from-attested',
    section: '§6.5.1: id is a made-up text of two bytes',
  },
  '103-py_webauthn-registration-valid.json': {
    rule: 'base64-standard-alphabet',
    section: '§3: base64url has neither + nor /',
  },
  '104-py_webauthn-registration-valid.json': {
    rule: 'base64-standard-alphabet',
    section: '§3: base64url has neither + nor /',
  },
  '105-py_webauthn-registration-valid.json': {
    rule: 'base64-standard-alphabet',
    section: '§3: base64url has neither + nor /',
  },
  '110-go-webauthn-registration-valid.json': {
    rule: 'id-differs-from-attested',
    section: '§6.5.1: id is that of another credential',
  },
  '115-go-webauthn-registration-valid.json': {
    rule: 'attestation-chain-signature',
    section: '§8.5: neither the certificate nor the JWS is signed by the key that it names; that test verifies neither',
  },
}

/** Payloads that another library refuses for a reason that the standard does not have, or not first. At most 6. */
export const INVALID_ELSEWHERE: Record<string, string> = {
  '048-py_webauthn-authentication-invalid.json':
    '§5.1: an unknown authenticatorAttachment is to be taken for null; an error for Twilio',
  '057-py_webauthn-authentication-invalid.json': '§5.1: type is missing too, and stands first',
  '065-py_webauthn-registration-invalid.json':
    '§5.1: an unknown authenticatorAttachment is to be taken for null; an error for Twilio',
  '100-py_webauthn-registration-invalid.json':
    '§5.8.1: tokenBinding is reserved since Level 3, its value is not judged',
}

/** Which rules are about the reason that the other library's test gives. */
export const ABOUT: readonly [reason: RegExp, rules: RegExp][] = [
  [/unexpected type/, /^type-/],
  [/1\.3\.6\.1\.4\.1\.45724\.1\.1\.4/, /^attestation-aaguid-mismatch$/],
  [/missing required authenticatorData/, /^(?:response-ceremony-unclear|authenticator-data-absent)$/],
  [/missing required attestationObject/, /^(?:response-ceremony-unclear|attestation-object-absent)$/],
  [/missing required clientDataJSON/, /^(?:response-empty|client-data-absent)$/],
  [/missing required id/, /^(?:credential-is-empty|id-absent)$/],
  [/missing required rawId/, /^raw-id-absent$/],
  [/missing required response/, /^response-absent$/],
  [/Could not parse/, /^base64-impossible-length$/],
  [/not a JSON object/, /^no-payload-found$/],
  [/attestation object cannot be parsed/, /^attestation-object-invalid$/],
  [/trailing data/, /^json-invalid$/],
]
