import type { Rule } from '../define-rule.ts'
import appIdOutputInvalid from './app-id-output-invalid.ts'
import authenticatorExtensionOutputInvalid from './authenticator-extension-output-invalid.ts'
import clientExtensionOutputInvalid from './client-extension-output-invalid.ts'
import credProtectInputInvalid from './cred-protect-input-invalid.ts'
import credProtectOutputInvalid from './cred-protect-output-invalid.ts'
import extensionIdentifierNotText from './extension-identifier-not-text.ts'
import extensionInputInvalid from './extension-input-invalid.ts'
import extensionOutputRetired from './extension-output-retired.ts'
import largeBlobCaptured from './large-blob-captured.ts'
import largeBlobInputInvalid from './large-blob-input-invalid.ts'
import largeBlobOutputInvalid from './large-blob-output-invalid.ts'
import prfInputInvalid from './prf-input-invalid.ts'
import prfResultsCaptured from './prf-results-captured.ts'

/** In the order of the folder; a test compares the two. */
export const EXTENSIONS_RULES: readonly Rule[] = [
  appIdOutputInvalid,
  authenticatorExtensionOutputInvalid,
  clientExtensionOutputInvalid,
  credProtectInputInvalid,
  credProtectOutputInvalid,
  extensionIdentifierNotText,
  extensionInputInvalid,
  extensionOutputRetired,
  largeBlobCaptured,
  largeBlobInputInvalid,
  largeBlobOutputInvalid,
  prfInputInvalid,
  prfResultsCaptured,
]
