import { sha256 } from '@noble/hashes/sha2.js'

/** A style or a script that a page obeys because it is this very text (CSP Level 3 §6.7.3). */
export const hashSource = (text: string): string =>
  `'sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}'`
