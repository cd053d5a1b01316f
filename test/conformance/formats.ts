import { base64url, utf8 } from '../authenticator/bytes.ts'
import { broken, valid } from './attested.ts'
import { type Change, statement } from './payload.ts'
import type { Row } from './row.ts'

const u2f = { format: 'fido-u2f' } as const

/** FIDO U2F attestation, WebAuthn Level 3 §8.6. */
export const ATTESTATION_RESP_8: Row[] = [
  valid('P-1', 'U2F', u2f),
  broken(
    'F-1',
    'the AAGUID is not zero',
    { ...u2f, switches: ['fido-u2f.aaguidNotZero'] },
    'attestation-u2f-aaguid-not-zero',
  ),
  broken(
    'F-2',
    'sig does not verify',
    { ...u2f, switches: ['statement.sigOverOtherData'] },
    'attestation-signature-invalid',
  ),
]

const tpm = { format: 'tpm', alg: 'RS256', attestationAlg: 'RS256' } as const

/** TPM attestation, WebAuthn Level 3 §8.3. */
export const ATTESTATION_RESP_9: Row[] = [
  valid('P-1', 'SHA-256', tpm),
  valid('P-2', 'SHA-1', { ...tpm, attestationAlg: 'RS1' }),
  valid('P-3', 'nameAlg is not the hash of alg', { ...tpm, tpmNameAlg: 'sha1' }),
  broken('F-1', 'the leaf comes last', { ...tpm, switches: ['x5c.wrongOrder'] }, 'attestation-chain-order'),
  broken(
    'F-2',
    'extraData is another hash',
    { ...tpm, switches: ['tpm.extraDataWrong'] },
    'attestation-tpm-extra-data',
  ),
  broken('F-3', 'another magic', { ...tpm, switches: ['tpm.magicWrong'] }, 'attestation-tpm-magic'),
  broken(
    'F-4',
    'pubArea.unique is another key',
    { ...tpm, switches: ['tpm.pubAreaOtherKey'] },
    'attestation-key-mismatch',
  ),
]

const android = { format: 'android-key' } as const

/** Android key attestation, WebAuthn Level 3 §8.4. */
export const ATTESTATION_RESP_A: Row[] = [
  valid('P-1', 'Android Keystore', android),
  broken(
    'F-1',
    'attestationChallenge is another hash',
    { ...android, switches: ['android-key.challengeWrong'] },
    'attestation-android-challenge',
  ),
  broken(
    'F-2',
    'the leaf has another key',
    { ...android, switches: ['android-key.keyMismatch'] },
    'attestation-key-mismatch',
  ),
  broken('F-3', 'the leaf comes last', { ...android, switches: ['x5c.wrongOrder'] }, 'attestation-chain-order'),
]

const safetynet = { format: 'android-safetynet' } as const

/** The header of the JWS (RFC 7515 §4) says that there are no certificates. */
const withoutCertificates: Change = statement((entries) => {
  const response = entries.get('response')
  const [, ...rest] = (response instanceof Uint8Array ? new TextDecoder().decode(response) : '').split('.')
  const header = base64url(utf8(JSON.stringify({ alg: 'RS256', x5c: [] })))
  entries.set('response', utf8([header, ...rest].join('.')))
})

/** SafetyNet, WebAuthn Level 3 §8.5. */
export const ATTESTATION_RESP_B: Row[] = [
  valid('P-1', 'SafetyNet', safetynet),
  broken(
    'F-1',
    'ver is empty',
    { ...safetynet, switches: ['safetynet.versionEmpty'] },
    'attestation-safetynet-version',
  ),
  broken(
    'F-2',
    'response is empty',
    { ...safetynet, switches: ['safetynet.responseEmpty'] },
    'attestation-safetynet-not-jws',
  ),
  broken('F-3', 'another nonce', { ...safetynet, switches: ['safetynet.nonceWrong'] }, 'attestation-safetynet-nonce'),
  broken('F-4', 'x5c of the header is empty', safetynet, 'attestation-x5c-empty', withoutCertificates),
  broken(
    'F-5',
    'ctsProfileMatch is false',
    { ...safetynet, switches: ['safetynet.ctsProfileFalse'] },
    'attestation-safetynet-cts-profile',
  ),
]
