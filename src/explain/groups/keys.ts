import { defineGroup } from '../group.ts'

export const signature = defineGroup({
  id: 'signature',
  title: 'The signature does not verify',
  meaning:
    'The signature over authenticatorData and SHA-256 of clientDataJSON does not verify with the stored public key.',
  causes: [
    {
      text: 'clientDataJSON was parsed and written anew; the signature is over the very bytes.',
      rules: ['client-data-rewritten', 'client-data-is-decoded-json'],
    },
    {
      text: 'The stored public key is that of another credential, or in another form (SPKI, PEM, JWK instead of COSE).',
      rules: ['credential-of-another-registration', 'signature-does-not-verify'],
    },
    {
      text: 'The hash was taken over the base64url text instead of the bytes.',
      rules: ['signature-does-not-verify'],
    },
    {
      text: 'The signature is r and s without DER, or was cut or changed.',
      rules: ['signature-length-impossible', 'signature-der-truncated', 'signature-der-malformed'],
    },
    { text: 'authenticatorData was changed or comes from another response.', rules: ['signature-does-not-verify'] },
  ],
  capture: [
    'The authentication as sent, and the registration of the same credential (`--registration`).',
    'The public key as it is stored (`--public-key`).',
  ],
  words: {
    signature: 6,
    signatures: 5,
    'assertion signature': 3,
    'signature validation': 2,
    'signature verification': 2,
    'verify signature': 2,
    'client data hash': 2,
    'public key': 1,
    verify: 1,
    validated: 1,
    assertion: 1,
    sig: 3,
  },
})

export const algorithm = defineGroup({
  id: 'algorithm',
  title: 'The public key or its algorithm is not accepted',
  meaning:
    'The credential public key is a COSE key (RFC 9052). Its algorithm was not asked for or is not supported, or its parameters are missing or impossible.',
  causes: [
    {
      text: 'The server verifies with fewer algorithms than the options offered, or the authenticator chose one that was not offered.',
      rules: ['algorithm-not-requested', 'cose-key-algorithm-unknown', 'options-es256-absent', 'options-rs256-absent'],
    },
    {
      text: 'alg is text or missing in the options or in the key.',
      rules: ['options-alg-not-a-number', 'cose-key-alg-absent', 'cose-key-kty-absent'],
    },
    {
      text: 'What was given as a COSE key is another form: SPKI, PEM, JWK, or a database wrapper around bytes.',
      rules: ['auth-data-key-unreadable', 'cose-key-text-labels', 'public-key-not-spki'],
    },
    {
      text: 'The key was damaged: a coordinate has the wrong length or is not on its curve.',
      rules: [
        'cose-key-point-invalid',
        'cose-key-parameter-absent',
        'cose-key-value-length',
        'cose-key-curve-mismatch',
      ],
    },
  ],
  capture: [
    'pubKeyCredParams of the options, and the registration.',
    'The stored public key; `passkey-lint decode` names its form.',
  ],
  words: {
    'key was missing': 3,
    'key missing': 3,
    'key had': 3,
    algorithm: 5,
    algorithms: 5,
    alg: 6,
    cose: 5,
    'cose key': 3,
    'key type': 3,
    kty: 4,
    curve: 4,
    crv: 4,
    coordinate: 3,
    coordinates: 3,
    modulus: 3,
    exponent: 3,
    'public key': 2,
    'key algorithm': 2,
    'pub key cred params': 4,
    ecdsa: 2,
    rsa: 2,
    ed25519: 3,
    eddsa: 3,
    unsupported: 1,
  },
})

export const attestation = defineGroup({
  id: 'attestation',
  title: 'The attestation statement is not accepted',
  meaning:
    'Attestation says which model of authenticator made the key. Its statement has the wrong shape or signature, or its certificates lead to no trusted root. Most sites need none of this.',
  causes: [
    {
      text: 'The server demands or verifies attestation although it has no use for it; with attestation "none" nothing is to be checked.',
    },
    {
      text: 'A password manager or software authenticator sent a statement that does not fit its format.',
      rules: [
        'attestation-statement-not-empty',
        'attestation-member-absent',
        'attestation-member-type',
        'attestation-placeholder',
        'attestation-statement-not-map',
      ],
    },
    {
      text: 'The root certificate of the model is not among the trusted ones, or the metadata is out of date.',
      rules: ['attestation-chain-untrusted', 'attestation-chain-order'],
    },
    {
      text: 'A certificate of the chain is not valid, or lacks what the format demands.',
      rules: ['attestation-certificate-not-valid-now', 'attestation-chain-signature', 'attestation-packed-subject'],
    },
    {
      text: 'clientDataJSON or authData was changed, so the statement signs something else.',
      rules: ['attestation-signature-invalid', 'client-data-rewritten', 'bytes-through-text'],
    },
  ],
  capture: [
    'The registration, whole; `passkey-lint decode` shows the statement and its certificates.',
    'attestation in the options, and the AAGUID.',
  ],
  words: {
    'pub area': 5,
    'cert info': 5,
    tpm: 5,
    'safety net': 5,
    safetynet: 5,
    'android key': 5,
    fidou2f: 5,
    'fido u2f': 5,
    apple: 4,
    aaguid: 5,
    'authority key identifier': 5,
    crl: 4,
    revoked: 2,
    'certificate path': 2,
    'certificate public key': 2,
    'yet valid': 2,
    'metadata statement': 3,
    blob: 2,
    'device integrity': 3,
    manufacturer: 2,
    'cts profile': 4,
    ca: 1,
    attestation: 5,
    'attestation statement': 4,
    'attestation signature': 3,
    'attestation format': 3,
    'attestation type': 3,
    'att stmt': 5,
    x5c: 5,
    certificate: 4,
    certificates: 4,
    cert: 3,
    chain: 3,
    trust: 3,
    trusted: 2,
    'trust anchor': 4,
    'trust path': 3,
    'root certificate': 3,
    packed: 5,
    fmt: 3,
    metadata: 3,
    mds: 5,
    ecdaa: 4,
  },
})
