import { errorsOf } from '../define.ts'

export const CODES =
  'https://developer.apple.com/documentation/authenticationservices/asauthorizationerror-swift.struct/code'
/** An engineer of Apple on which codes passkeys can end with. */
export const FORUM = 'https://developer.apple.com/forums/thread/756425'
export const ASSOCIATION = 'https://developer.apple.com/documentation/xcode/supporting-associated-domains'

export const CAPTURE = [
  'The whole NSError: domain, code, userInfo (NSLocalizedFailureReason) and NSUnderlyingError.',
  'The relyingPartyIdentifier of the request, and the webcredentials entries of the entitlement.',
  'The version of iOS or macOS, and whether it was a device or a simulator.',
]

export const apple = errorsOf('apple', {
  by: 'Apple AuthenticationServices (ASAuthorizationError)',
  basis: 'documented',
  capture: CAPTURE,
  docs: [CODES, FORUM],
})
