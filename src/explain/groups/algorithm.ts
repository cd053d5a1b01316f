import { defineGroup } from '../group.ts'

export default defineGroup({
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
