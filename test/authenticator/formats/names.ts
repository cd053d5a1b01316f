import { type Alg, algorithm } from '../algorithms.ts'

/** What `register` can make. `packed` has certificates, `packed-self` has none (WebAuthn Level 3 §8.2). */
export const FORMATS = [
  'none',
  'packed-self',
  'packed',
  'fido-u2f',
  'tpm',
  'android-key',
  'apple',
  'android-safetynet',
  'compound',
] as const
export type Format = (typeof FORMATS)[number]

/** The attestation statement format identifier (WebAuthn Level 3 §8.1). */
export const identifierOf = (format: Format): string => (format === 'packed-self' ? 'packed' : format)

/** Whether the format can attest a key of the algorithm: TPM 2.0 and Keymaster know no Edwards curves, Apple and U2F only P-256. */
export function canAttest(format: Format, alg: Alg): boolean {
  if (format === 'fido-u2f' || format === 'apple') return alg === 'ES256'
  const { family } = algorithm(alg)
  const hardware = family === 'rsa' || family.startsWith('P-')
  return hardware || !['tpm', 'android-key', 'compound'].includes(format)
}
