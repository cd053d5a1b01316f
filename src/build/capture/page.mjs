/** Runs in the browser: the ceremonies. Texts come back, so that no bridge reshapes what the browser gave. */

const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`

/** Of the last `register`: the mistakes are made from a live credential. */
let created

/** options: PublicKeyCredentialCreationOptionsJSON. Gives RegistrationResponseJSON as text (WebAuthn Level 3 §5.1). */
export async function register(options) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  created = await navigator.credentials.create({ publicKey })
  return pretty(created.toJSON())
}

/** options: PublicKeyCredentialRequestOptionsJSON. Gives AuthenticationResponseJSON as text. */
export async function authenticate(options) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  const credential = await navigator.credentials.get({ publicKey })
  return pretty(credential.toJSON())
}

/** What frontends without `toJSON()` send of the last registration, by file name. */
export function mistakes() {
  const c = created
  const base64 = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const copy = (buffer) => new Uint8Array(buffer)
  const made = {
    'json-stringify-members': { id: c.id, rawId: c.rawId, response: c.response, type: c.type },
    'json-stringify-spread': { ...c },
    'typed-array': encoded(c, copy),
    base64: encoded(c, base64),
    hex: encoded(c, hex),
  }
  return Object.entries(made).map(([name, value]) => [name, pretty(value)])
}

function encoded(c, encode) {
  return {
    id: c.id,
    rawId: encode(c.rawId),
    response: {
      attestationObject: encode(c.response.attestationObject),
      authenticatorData: encode(c.response.getAuthenticatorData()),
      clientDataJSON: encode(c.response.clientDataJSON),
      publicKey: encode(c.response.getPublicKey()),
      publicKeyAlgorithm: c.response.getPublicKeyAlgorithm(),
      transports: c.response.getTransports(),
    },
    authenticatorAttachment: c.authenticatorAttachment,
    clientExtensionResults: c.getClientExtensionResults(),
    type: c.type,
  }
}
