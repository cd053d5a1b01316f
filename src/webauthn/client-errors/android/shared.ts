import { errorsOf } from '../define.ts'

/** The only page of Android that gives causes; seen in November 2026. */
export const GUIDE = 'https://developer.android.com/identity/sign-in/credential-manager-troubleshooting-guide'
export const LINKS = 'https://developer.android.com/identity/sign-in/credential-manager#add-support-dal'
const REFERENCE = 'https://developer.android.com/reference/androidx/credentials/exceptions/package-summary'

export const CAPTURE = [
  'The whole exception: class, type, message and, of a …DomException, its domError.',
  'The requestJson that was given to Credential Manager; passkey-lint reads it as options.',
  'Which credential provider answered (Google Password Manager, Samsung Pass, another), and the versions of Android and of Play services.',
]

export const android = errorsOf('android', {
  by: 'Android Credential Manager (androidx.credentials)',
  basis: 'documented',
  capture: CAPTURE,
  docs: [GUIDE, REFERENCE],
})

/** What Play services say below Credential Manager: messages, and numbers in front of them. */
export const playServices = errorsOf('android', {
  by: 'Google Play services, below Credential Manager',
  basis: 'reported',
  capture: ['The log of the device (logcat) around it, with the lines of Auth.Api.Credentials and Fido.', ...CAPTURE],
  docs: [GUIDE],
})

/** A number in front of a message. Ports and ids have five digits too: it has to stand in brackets, or say whose it is. */
export const numbered = (code: number): RegExp => new RegExp(`\\[${code}\\]|\\bgps_?code\\b\\W{0,4}${code}\\b`, 'i')
