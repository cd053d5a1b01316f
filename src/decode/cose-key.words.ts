import { CREDENTIAL_KINDS, type WordsTable } from '../model/index.ts'
import { article } from '../text/words.ts'
import type { CoseKeyFaults, LengthLook } from './faults.ts'

const UNCHANGED =
  'Send the authenticator data as the browser gave it, whole and unchanged; when the authenticator itself writes such a key, update it.'

const EXPONENT = {
  empty: '(empty)',
  'leading-zero': 'that begin with zero',
  even: 'that end with an even one',
  one: 'of value 1',
}

const MODULUS = {
  empty: '(empty)',
  'leading-zero': 'that begin with zero',
  even: 'that end with an even one',
}

const LENGTHS: Partial<Record<LengthLook, string>> = {
  'zero-stripped': 'Leading zeros were stripped: a big-integer library wrote the number, not the field element.',
  'sign-byte': 'The zero byte in front is the sign of a DER integer, which does not belong here.',
  'raw-point': 'The whole uncompressed point (04 and both coordinates) stands in one parameter.',
  both: 'Both coordinates stand in one parameter.',
  compressed: 'A compressed point (02 or 03 and x) stands in the parameter.',
}

export default {
  family: 'cose-key',
  words: {
    'cose-key-alg-absent': {
      summary: 'the COSE key has no algorithm',
      why: 'A credential public key has to name its algorithm in label 3 (alg): the server verifies with it.',
      fix: UNCHANGED,
      spec: 'WebAuthn Level 3 §6.5.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: () => 'expected alg (label 3), received a map without it',
      cause: () => 'The key was made from another format, which names no algorithm.',
    },
    'cose-key-algorithm-unknown': {
      summary: 'an algorithm that is not known here',
      why: 'A server can only verify signatures of an algorithm that it asked for in pubKeyCredParams.',
      fix: 'Compare the number with pubKeyCredParams; when it is not there, the key was changed.',
      spec: 'WebAuthn Level 3 §5.8.5; IANA registry "COSE Algorithms"',
      severity: 'info',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected an algorithm of the registry, received ${args.alg}; its parameters were not checked`,
    },
    'cose-key-compressed-point': {
      summary: 'the point is compressed',
      why: 'WebAuthn demands both coordinates: y is bytes, not the sign bit of a compressed point.',
      fix: UNCHANGED,
      spec: 'WebAuthn Level 3 §5.8.5; RFC 9053 §7.1.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: () => 'expected the bytes of y, received the sign bit of a compressed point',
    },
    'cose-key-curve-mismatch': {
      summary: 'the curve does not fit the algorithm',
      why: 'WebAuthn ties each algorithm to one curve: ES256 to P-256, ES384 to P-384, ES512 to P-521, EdDSA to Ed25519.',
      fix: UNCHANGED,
      spec: 'WebAuthn Level 3 §5.8.5; RFC 9864',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected ${args.wanted} for ${args.alg}, received ${args.found}`,
      cause: () => 'crv or alg was changed, or the key was put together by hand.',
    },
    'cose-key-kty-absent': {
      summary: 'the COSE key has no key type',
      why: 'A COSE key names its type in label 1 (kty); without it no other parameter has a meaning.',
      fix: UNCHANGED,
      spec: 'RFC 9052 §7.1; WebAuthn Level 3 §6.5.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: () => 'expected kty (label 1), received a map without it',
    },
    'cose-key-other-parameter': {
      summary: 'the COSE key holds a parameter that does not belong there',
      why: 'A credential public key has the required parameters of its type and alg, and no optional one.',
      fix: UNCHANGED,
      spec: 'WebAuthn Level 3 §6.5.1',
      severity: 'warning',
      kinds: CREDENTIAL_KINDS,
      message: (args, also) =>
        `expected the parameters of the key only, received ${[args, ...also].map((each) => each.parameter).join(' and ')}, too`,
    },
    'cose-key-parameter-absent': {
      summary: 'the COSE key lacks a parameter of its key',
      why: 'The key type says which parameters a public key has; without one of them there is no key.',
      fix: UNCHANGED,
      spec: 'RFC 9053 §7; RFC 8230 §4',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args, also) =>
        `expected ${[args, ...also].map((each) => `${each.parameter} (label ${each.label})`).join(' and ')}, received a map without`,
      cause: () => 'The key was cut, or put together by hand.',
    },
    'cose-key-point-invalid': {
      summary: 'the point is not on its curve',
      why: 'A public key is a point of its curve; no signature can be verified with another, and some libraries leak their secrets with it.',
      fix: UNCHANGED,
      spec: 'WebAuthn Level 3 §5.8.5; SEC 1 §3.2.2',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) =>
        `expected a point on ${args.curve}, received ${args.why === 'zero' ? 'x = y = 0' : args.why === 'too-large' ? 'a coordinate that is not below the prime' : 'x and y that do not satisfy its equation'}`,
      cause: (args) =>
        args.why === 'zero'
          ? 'The key was never filled in.'
          : 'x or y was changed, swapped, or written in the wrong byte order.',
    },
    'cose-key-private': {
      summary: 'the COSE key holds a private key',
      why: 'Whoever has this payload can sign in as its user: a private key never leaves the authenticator.',
      fix: 'Treat the credential as disclosed: delete it at the server and create a new one. Export only the public parameters.',
      spec: 'WebAuthn Level 3 §6.5.1; RFC 9053 §7',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: () => 'expected public parameters only, received a private key (its value is not shown)',
      cause: () => 'A software authenticator or a test encoded its whole key pair.',
    },
    'cose-key-rsa-exponent': {
      summary: 'the RSA exponent is malformed',
      why: 'The public exponent is an odd number above 1 without leading zero bytes, mostly 65537 (01 00 01).',
      fix: UNCHANGED,
      spec: 'RFC 8230 §4; RFC 8017 §3.1',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) =>
        `expected an odd exponent above 1 without leading zero, received ${args.length} ${args.length === 1 ? 'byte' : 'bytes'} ${EXPONENT[args.why]}`,
    },
    'cose-key-rsa-modulus': {
      summary: 'the RSA modulus is malformed',
      why: 'The modulus is a big-endian number without leading zero bytes, and odd: it is a product of odd primes.',
      fix: UNCHANGED,
      spec: 'RFC 8230 §4',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) =>
        `expected a modulus without leading zero that is odd, received ${args.length} bytes ${MODULUS[args.why]}`,
      cause: (args) =>
        args.why === 'leading-zero'
          ? 'The zero byte is the sign of a DER integer, which does not belong here.'
          : 'The modulus was cut or changed.',
    },
    'cose-key-rsa-short': {
      summary: 'the RSA modulus is short',
      why: 'Moduli below 2048 bits are no longer held to be safe.',
      fix: 'Ask for -7 (ES256) before -257 (RS256), and update the authenticator.',
      spec: 'NIST SP 800-131A rev. 2 §3',
      severity: 'warning',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected at least ${args.min} bits, received ${args.bits}`,
    },
    'cose-key-sha1': {
      summary: 'the key is for RS1, which hashes with SHA-1',
      why: 'SHA-1 is no longer collision resistant; RS1 is in the registry for old TPMs only.',
      fix: 'Ask for -7 (ES256) and -257 (RS256) in pubKeyCredParams, not for -65535.',
      spec: 'RFC 8812 §2',
      severity: 'warning',
      kinds: CREDENTIAL_KINDS,
      message: () => 'expected an algorithm with SHA-256 or better, received RS1 (-65535)',
    },
    'cose-key-small-order': {
      summary: 'the Edwards point has a small order',
      why: 'With such a key a signature that fits any message can be made without a private key.',
      fix: 'Create a new credential; update the authenticator when it made this key.',
      spec: 'RFC 8032 §5.1.7, §8',
      severity: 'warning',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected a public key of ${args.curve}, received a point of order 1, 2 or 4`,
      cause: () => 'The key was never filled in, or somebody tries what the server accepts.',
    },
    'cose-key-symmetric': {
      summary: 'the COSE key is a symmetric key',
      why: 'A credential public key is the public half of a key pair; a symmetric key would have to stay secret.',
      fix: 'Create a new credential, and send the attestation object as the browser gave it.',
      spec: 'WebAuthn Level 3 §5.8.5',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: () => 'expected OKP (1), EC2 (2), RSA (3) or AKP (7), received a symmetric key (4)',
    },
    'cose-key-text-labels': {
      summary: 'the labels of the COSE key are texts',
      why: 'The labels of a COSE key are integers: 1 is kty, 3 is alg, negative ones depend on the key type.',
      fix: 'Encode the map with integer labels; a JSON object turns them into text. Best send the key as the authenticator gave it.',
      spec: 'RFC 9052 §7',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) =>
        `expected integer labels, received the texts ${args.labels.map((label) => `"${label}"`).join(', ')}`,
      cause: () => 'A JWK, or a JavaScript object whose keys became text, was encoded as CBOR.',
    },
    'cose-key-type-mismatch': {
      summary: 'the key type does not fit the algorithm',
      why: 'Each algorithm works with one type of key.',
      fix: UNCHANGED,
      spec: 'WebAuthn Level 3 §5.8.5; RFC 9053 §2, RFC 8812 §2, RFC 9964',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected kty ${args.wanted} for ${args.alg}, received ${args.found}`,
      cause: () => 'kty or alg was changed, or the key was put together by hand.',
    },
    'cose-key-value-length': {
      summary: 'a coordinate or public key of another length than its curve or algorithm has',
      why: 'A coordinate has as many bytes as the field of its curve, leading zeros included: 32 for P-256 and Ed25519, 48 for P-384, 66 for P-521, 57 for Ed448.',
      fix: UNCHANGED,
      spec: 'RFC 9053 §7.1.1, §7.2; RFC 8032 §5; RFC 9964',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected ${args.wanted} bytes in ${args.parameter}, received ${args.length}`,
      cause: (args) => LENGTHS[args.looksLike] ?? 'The value was cut, or belongs to another curve or algorithm.',
    },
    'cose-key-value-not-bytes': {
      summary: 'a parameter of the COSE key is no byte string',
      why: 'Coordinates, modulus and exponent are byte strings of big-endian numbers.',
      fix: UNCHANGED,
      spec: 'RFC 9053 §7; RFC 8230 §4',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) => `expected a byte string for ${args.parameter}, received ${article(args.found)}`,
      cause: (args) =>
        args.found === 'text string'
          ? 'The base64url text of a JWK was taken over without decoding it.'
          : 'The key was put together by hand.',
    },
    'cose-key-value-not-integer': {
      summary: 'kty, alg or crv of the COSE key is no integer',
      why: 'COSE names key types, algorithms and curves by the numbers of its registries.',
      fix: 'Use the numbers of the registry: kty 1 (OKP), 2 (EC2), 3 (RSA); crv 1 (P-256), 6 (Ed25519). Update the browser when it wrote this.',
      spec: 'RFC 9052 §7.1; Mozilla bug 1852812',
      severity: 'error',
      kinds: CREDENTIAL_KINDS,
      message: (args) =>
        `expected an integer for ${args.parameter}, received ${args.value === undefined ? article(args.found) : `the text "${args.value}"`}`,
      cause: (args) =>
        args.value === 'OKP' || args.value === 'Ed25519'
          ? 'Firefox up to 118 wrote Ed25519 keys in this way.'
          : 'The names of a JWK were taken over as they are.',
    },
  },
} satisfies WordsTable<CoseKeyFaults>
