/** Members of the options, the credential and the requests around them: the only names that a pasted path is shown with. */
const MEMBERS = new Set(
  `publicKey mediation signal password federated rp rpId user id name displayName challenge pubKeyCredParams type alg
timeout excludeCredentials allowCredentials transports authenticatorSelection authenticatorAttachment residentKey
requireResidentKey userVerification attestation attestationFormats hints extensions appid appidExclude credProps
credentialProtectionPolicy enforceCredentialProtectionPolicy largeBlob support read write prf eval evalByCredential
first second minPinLength hmacCreateSecret payment authn_response auth_session rawId response attestationObject
clientDataJSON authenticatorData signature userHandle publicKeyAlgorithm clientExtensionResults connection
identity_user_id realm user_profile user_metadata email phone_number username`.split(/\s+/),
)

/** A path out of a pasted text: `publicKey.user.name`, `/authn_response/response/0`. A name that is not known is `…`. */
export const shownPath = (path: string): string =>
  path.replaceAll(/[^./[\]]+/g, (name) => (MEMBERS.has(name) || /^\d{1,2}$/.test(name) ? name : '…'))
