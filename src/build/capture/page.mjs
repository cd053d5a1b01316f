/** Runs in the browser: the ceremonies. Texts come back, so that no bridge reshapes what the browser gave. */

/** @typedef {PublicKeyCredential & { response: AuthenticatorAttestationResponse }} Created */

const pretty = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`

/** Of the last `register`: the mistakes are made from a live credential. @type {Created | undefined} */
let created

/** Gives RegistrationResponseJSON as text (WebAuthn Level 3 §5.1). @param {PublicKeyCredentialCreationOptionsJSON} options */
export async function register(options) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  created = /** @type {Created} */ (await navigator.credentials.create({ publicKey }))
  return pretty(created.toJSON())
}

/** Gives AuthenticationResponseJSON as text. @param {PublicKeyCredentialRequestOptionsJSON} options */
export async function authenticate(options) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  const credential = /** @type {PublicKeyCredential} */ (await navigator.credentials.get({ publicKey }))
  return pretty(credential.toJSON())
}

/** What frontends without `toJSON()` send of the last registration, by file name. */
export function mistakes() {
  const c = created
  if (!c) throw new Error('nothing is registered')
  const base64 = (/** @type {ArrayBuffer} */ buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  const hex = (/** @type {ArrayBuffer} */ buffer) =>
    Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const copy = (/** @type {ArrayBuffer} */ buffer) => new Uint8Array(buffer)
  const made = {
    'json-stringify-members': { id: c.id, rawId: c.rawId, response: c.response, type: c.type },
    'json-stringify-spread': { ...c },
    'typed-array': encoded(c, copy),
    base64: encoded(c, base64),
    hex: encoded(c, hex),
  }
  return Object.entries(made).map(([name, value]) => [name, pretty(value)])
}

/** @type {(c: Created, encode: (buffer: ArrayBuffer) => unknown) => object} */
function encoded(c, encode) {
  return {
    id: c.id,
    rawId: encode(c.rawId),
    response: {
      attestationObject: encode(c.response.attestationObject),
      authenticatorData: encode(c.response.getAuthenticatorData()),
      clientDataJSON: encode(c.response.clientDataJSON),
      publicKey: encode(c.response.getPublicKey() ?? new ArrayBuffer(0)),
      publicKeyAlgorithm: c.response.getPublicKeyAlgorithm(),
      transports: c.response.getTransports(),
    },
    authenticatorAttachment: c.authenticatorAttachment,
    clientExtensionResults: c.getClientExtensionResults(),
    type: c.type,
  }
}
