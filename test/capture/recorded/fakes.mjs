import { createHash } from 'node:crypto'

/** Secrets that never opened anything: no output may show them. */
export const FAKES = {
  cookie: 'fake-session-cookie-of-a-recording',
  bearer: 'fake-bearer-of-a-recording',
  accessToken: 'fake-access-token-of-a-recording',
  idToken: 'fake-id-token-of-a-recording',
}

const digest = (/** @type {string} */ text) => createHash('sha256').update(`passkey-lint ${text}`).digest()

/** Two letters and 32 hexadecimal digits; the same in every run. @type {(prefix: string, text: string) => string} */
export const sid = (prefix, text) => prefix + digest(text).toString('hex').slice(0, 32)
/** @param {string} text */
export const bytes64 = (text) => digest(text).toString('base64url')
