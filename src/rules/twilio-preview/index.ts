import type { Rule } from '../define-rule.ts'
import previewCredentialWrapper from './preview-credential-wrapper.ts'
import previewFactorRequest from './preview-factor-request.ts'

/** In the order of the folder; a test compares the two. */
export const TWILIO_PREVIEW_RULES: readonly Rule[] = [previewCredentialWrapper, previewFactorRequest]
