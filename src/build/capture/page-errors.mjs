/**
 * Runs in the browser: calls that fail. A click starts them, and no function bears a failure's name, so a stack holds
 * what it would on any site.
 */

const bytes = (/** @type {number} */ length) => crypto.getRandomValues(new Uint8Array(length))

/**
 * The raw `publicKey` object, as pages write it that do not use parseCreationOptionsFromJSON. Some are wrong on purpose.
 *
 * @param {object} changed
 * @returns {PublicKeyCredentialCreationOptions}
 */
const options = (changed) => ({
  rp: { id: 'localhost', name: 'passkey-lint capture' },
  user: { id: bytes(16), name: 'ada@example.com', displayName: 'Ada' },
  challenge: bytes(32),
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
  timeout: 300_000,
  ...changed,
})

/** By file name: what differs from good options. @type {Record<string, object>} */
const FAILURES = {
  'user-name-missing': { user: { id: bytes(16), displayName: 'Ada' } },
  'user-display-name-missing': { user: { id: bytes(16), name: 'ada@example.com' } },
  'rp-id-foreign': { rp: { id: 'example.com', name: 'passkey-lint capture' } },
  'credential-excluded': {},
}

export const names = Object.keys(FAILURES)

/** @param {object} changed */
function createPasskey(changed) {
  const credential = navigator.credentials.create({ publicKey: options(changed) })
  return /** @type {Promise<PublicKeyCredential>} */ (credential)
}

/** Arms the button; `outcome` gives {name, message, stack} as text once it was clicked. @param {string} failure */
export async function arm(failure) {
  let changed = FAILURES[failure] ?? {}
  if (failure === 'credential-excluded') {
    const { rawId } = await createPasskey({})
    changed = { ...changed, excludeCredentials: [{ type: 'public-key', id: rawId }] }
  }
  const outcome = new Promise((resolve, reject) => {
    async function onClick() {
      try {
        await createPasskey(changed)
        reject(new Error('the browser refused nothing'))
      } catch (error) {
        const { name, message, stack } = /** @type {Error} */ (error)
        resolve(`${JSON.stringify({ name, message, stack }, null, 2)}\n`)
      }
    }
    document.querySelector('button')?.addEventListener('click', onClick, { once: true })
  })
  Object.assign(globalThis, { outcome })
}
