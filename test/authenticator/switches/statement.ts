import type { Format } from '../formats/names.ts'
import { registration, type Switch } from './row.ts'

const SIGNED: readonly Format[] = ['packed', 'packed-self', 'tpm', 'android-key']
const CERTIFIED: readonly Format[] = ['packed', 'tpm', 'android-key', 'apple', 'fido-u2f']
const LEAF: readonly Format[] = ['packed', 'tpm']

/** Faults that several attestation statement formats share, WebAuthn Level 3 §8. */
export const STATEMENT = {
  'statement.algMissing': registration('there is no alg', '§8.2', { formats: SIGNED }),
  'statement.algNotNumber': registration('alg is a text', '§8.2', { formats: SIGNED }),
  'statement.algMismatch': registration('alg is not the algorithm of the key', '§8.2', { formats: SIGNED }),
  'statement.sigMissing': registration('there is no sig', '§8.2', { formats: [...SIGNED, 'fido-u2f'] }),
  'statement.sigNotBytes': registration('sig is base64url text', '§8.2', { formats: [...SIGNED, 'fido-u2f'] }),
  'statement.sigEmpty': registration('sig has no bytes', '§8.2', { formats: [...SIGNED, 'fido-u2f'] }),
  'statement.sigOverOtherData': registration('sig is made over something else', '§8.2', {
    formats: [...SIGNED, 'fido-u2f'],
  }),
  'statement.sigByOtherKey': registration('sig is made with another key', '§8.2', {
    formats: [...SIGNED, 'fido-u2f'],
  }),
  'x5c.missing': registration('there is no x5c', '§8.2', { formats: CERTIFIED }),
  'x5c.empty': registration('x5c has no certificate', '§8.2', { formats: CERTIFIED }),
  'x5c.notArray': registration('x5c is the certificate itself', '§8.2', { formats: CERTIFIED }),
  'x5c.text': registration('certificates are base64 text', '§8.2', { formats: CERTIFIED }),
  'x5c.pem': registration('certificates are PEM in bytes', '§8.2', { formats: CERTIFIED }),
  'x5c.notCertificate': registration('the leaf is no certificate', '§8.2', { formats: CERTIFIED }),
  'x5c.number': registration('a number stands for the leaf', '§8.2', { formats: ['packed'] }),
  'x5c.trailingBytes': registration('bytes follow the leaf', '§8.2', { formats: CERTIFIED }),
  'x5c.wrongOrder': registration('the leaf comes last', '§8.2', { formats: ['packed', 'tpm', 'android-key', 'apple'] }),
  'x5c.forged': registration('the leaf is not signed by the key of its issuer', 'RFC 5280 §6.1.3', {
    formats: CERTIFIED,
  }),
  'x5c.intermediateExpired': registration('the intermediate expired in 2021', 'RFC 5280 §6.1.3', {
    formats: ['packed', 'tpm', 'android-key', 'apple'],
  }),
  'leaf.expired': registration('the leaf expired in 2021', 'RFC 5280 §6.1.3', { formats: CERTIFIED }),
  'leaf.notYetValid': registration('the leaf is valid from 2048', 'RFC 5280 §6.1.3', { formats: CERTIFIED }),
  'leaf.version1': registration('the leaf is an X.509 v1 certificate', '§8.2.1, §8.3.1', { formats: LEAF }),
  'leaf.isCa': registration('basicConstraints cA is true', '§8.2.1, §8.3.1', { formats: LEAF }),
  'leaf.basicConstraintsMissing': registration('there are no basicConstraints', '§8.2.1', { formats: ['packed'] }),
  'leaf.criticalFalseWritten': registration('an extension says critical FALSE', 'X.690 §11.5', { formats: LEAF }),
  'leaf.caFalseWritten': registration('basicConstraints say cA FALSE', 'X.690 §11.5', { formats: LEAF }),
  'leaf.aaguidMismatch': registration('the AAGUID extension holds another AAGUID', '§8.2.1, §8.3', { formats: LEAF }),
  'leaf.aaguidCritical': registration('the AAGUID extension is critical', '§8.2.1', { formats: LEAF }),
  'leaf.aaguidNotWrapped': registration('the AAGUID extension lacks the inner OCTET STRING', '§8.2.1', {
    formats: LEAF,
  }),
} satisfies Record<string, Switch>
