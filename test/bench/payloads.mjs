import { readFileSync } from 'node:fs'

/** @param {string} path below fixtures/ */
export const fixture = (path) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')

/** The bytes that a member in base64url stands for. @param {string} text */
const bytesOf = (text) => Buffer.from(text, 'base64url')

/** What create() or get() gave, and the challenge in it. @param {string} text */
export function parsed(text) {
  const response = JSON.parse(text)
  const { challenge, origin } = JSON.parse(bytesOf(response.response.clientDataJSON).toString())
  return { response, challenge, origin }
}

export const NONE = fixture('captured/es256-none.registration.json')
export const PACKED = fixture('captured/es256-direct.registration.json')
export const SIGN_IN = fixture('captured/es256-direct.authentication.json')

/** The same with the mistake that is made most often in each. */
export const BROKEN = {
  none: NONE.replace(/"authenticatorAttachment": "[^"]*"/, '"authenticatorAttachment": "any"'),
  packed: PACKED.replace(/("attestationObject": "[^"]{400})[^"]*"/, '$1"'),
  signIn: SIGN_IN.replace(/"signature": "(.{20})."/, '"signature": "$1"').replace(
    /("signature": "[^"]*)[\w-]{2}"/,
    '$1AA"',
  ),
}
