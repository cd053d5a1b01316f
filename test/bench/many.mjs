import { randomBytes } from 'node:crypto'
import { BROKEN, fixture, NONE } from './payloads.mjs'

/** Captures whose challenge may be another one: nothing in them is signed with a key that is at hand. */
const SOUND = [
  NONE,
  fixture('captured/rs256-none.registration.json'),
  fixture('captured/es256-none.authentication.json'),
]
const UNSOUND = [BROKEN.none, BROKEN.signIn]

/** The same capture with a challenge of its own. @param {string} text */
function withOwnChallenge(text) {
  const payload = JSON.parse(text)
  const data = JSON.parse(Buffer.from(payload.response.clientDataJSON, 'base64url').toString())
  data.challenge = randomBytes(32).toString('base64url')
  payload.response.clientDataJSON = Buffer.from(JSON.stringify(data)).toString('base64url')
  return payload
}

/** Captures, no two of them alike. @type {(count: number, kind: 'sound' | 'broken') => Generator<object>} */
export function* captures(count, kind) {
  const texts = kind === 'sound' ? SOUND : UNSOUND
  for (let i = 0; i < count; i++) yield withOwnChallenge(texts[i % texts.length] ?? NONE)
}
