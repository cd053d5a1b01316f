import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule, text } from '../define-rule.ts'
import { article } from '../wording.ts'

export default defineRule({
  id: 'cose-key-value-not-integer',
  summary: 'kty, alg or crv of the COSE key is no integer',
  why: 'COSE names key types, algorithms and curves by the numbers of its registries.',
  fix: 'Use the numbers of the registry: kty 1 (OKP), 2 (EC2), 3 (RSA); crv 1 (P-256), 6 (Ed25519). Update the browser when it wrote this.',
  spec: 'RFC 9052 §7.1; Mozilla bug 1852812',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    `expected an integer for ${args.parameter}, received ${args.value === undefined ? article(text(args.found)) : `the text "${args.value}"`}`,
  cause: (args) =>
    args.value === 'OKP' || args.value === 'Ed25519'
      ? 'Firefox up to 118 wrote Ed25519 keys in this way.'
      : 'The names of a JWK were taken over as they are.',
})
