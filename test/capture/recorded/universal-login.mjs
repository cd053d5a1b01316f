import { bytes64 } from './fakes.mjs'

const PATH = '/u/passkey-enrollment'
const STATE = 'fakeStateOfARecordingFakeStateOfARecording'

export const app = { provider: 'universal-login', api: `${PATH}?state=${STATE}`, state: STATE }

/** Takes what became of an enrolment as a form. @type {(fails: boolean) => import('./server.mjs').Provider} */
export const universalLogin = (fails) => (path, body) => {
  if (path !== PATH || body === '') return undefined
  const said = fails ? 'Something went wrong. Try again.' : 'You are signed in.'
  return { status: fails ? 400 : 200, html: `<!doctype html><title>Example</title><p>${said}</p>` }
}

export const options = (/** @type {object} */ user) => ({
  rp: { id: 'example.com', name: 'Example' },
  user: { id: bytes64('recorded user').slice(0, 32), ...user },
  challenge: bytes64('recorded enrolment'),
  pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
  timeout: 60_000,
  authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
})
