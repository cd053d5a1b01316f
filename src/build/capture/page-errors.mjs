/**
 * Runs in the browser: calls that fail. A click starts them, and no function bears a failure's name, so a stack holds
 * what it would on any site.
 */

const bytes = (length) => crypto.getRandomValues(new Uint8Array(length))

/** The raw `publicKey` object, as pages write it that do not use parseCreationOptionsFromJSON. */
const options = (changed) => ({
  rp: { id: 'localhost', name: 'passkey-lint capture' },
  user: { id: bytes(16), name: 'ada@example.com', displayName: 'Ada' },
  challenge: bytes(32),
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
  timeout: 300_000,
  ...changed,
})

/** By file name: what differs from good options. */
const FAILURES = {
  'user-name-missing': { user: { id: bytes(16), displayName: 'Ada' } },
  'user-display-name-missing': { user: { id: bytes(16), name: 'ada@example.com' } },
  'rp-id-foreign': { rp: { id: 'example.com', name: 'passkey-lint capture' } },
  'credential-excluded': {},
}

export const names = Object.keys(FAILURES)

function createPasskey(changed) {
  return navigator.credentials.create({ publicKey: options(changed) })
}

/** Arms the button; `outcome` gives {name, message, stack} as text once it was clicked. */
export async function arm(failure) {
  const changed = { ...FAILURES[failure] }
  if (failure === 'credential-excluded') {
    const { rawId } = await createPasskey({})
    changed.excludeCredentials = [{ type: 'public-key', id: rawId }]
  }
  globalThis.outcome = new Promise((resolve, reject) => {
    async function onClick() {
      try {
        await createPasskey(changed)
        reject(new Error('the browser refused nothing'))
      } catch (error) {
        const { name, message, stack } = error
        resolve(`${JSON.stringify({ name, message, stack }, null, 2)}\n`)
      }
    }
    document.querySelector('button').addEventListener('click', onClick, { once: true })
  })
}
