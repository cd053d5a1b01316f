import { at, defineRule } from '../define-rule.ts'
import { each } from './common.ts'

export default defineRule({
  id: 'attestation-safetynet-retired',
  summary: 'the attestation is of Android SafetyNet, which is retired',
  why: 'Google closed the SafetyNet Attestation API in 2025; servers drop the format, and new captures cannot have it.',
  fix: 'Ask for attestation "none", or accept android-key.',
  spec: 'WebAuthn Level 3 §8.5',
  severity: 'warning',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    each(parts, ['android-safetynet'], ({ pointer, at: path, offset, bytes }) => [
      { place: at(pointer, { layer: 'attestationObject', at: path, bytes: { offset, length: bytes.length } }) },
    ]),
  message: () => 'expected a format that is still in use, received android-safetynet',
})
