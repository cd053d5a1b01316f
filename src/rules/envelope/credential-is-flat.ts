import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'
import { isAppleObject, keyOf } from './common.ts'

const INNER = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature']

const FIX =
  'Put clientDataJSON with attestationObject (registration), or with authenticatorData, signature and userHandle (authentication), into an object named response.'
const FROM_APPLE =
  'Build the credential in Swift: id and rawId from credentialID, response.clientDataJSON from rawClientDataJSON, and response.attestationObject from rawAttestationObject (registration), or response.authenticatorData, signature and userHandle from rawAuthenticatorData, signature and userID (sign-in); each as base64url without padding, beside type "public-key".'

export default defineRule({
  id: 'credential-is-flat',
  summary: 'the members of response stand beside id',
  why: 'Mobile SDK results and form posts are flat; a server looks for these members inside response.',
  fix: FIX,
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ credential }) => {
    if (credential.layout !== 'flat') return []
    const { id, rawId } = credential.members
    const moved = INNER.map((name) => credential.members[name]).filter((found) => found?.how === 'moved')
    const isApple = isAppleObject(credential)
    // Apple's objects have one id, under a name of theirs: that is part of the same fault.
    const own = [id?.pointer ?? '', '/id', '/rawId']
    const renamed = [...(isApple ? [id, rawId].filter((found) => found?.how === 'renamed') : []), ...moved].filter(
      (found) => keyOf(found) !== found?.name,
    )
    return [
      {
        place: at(moved[0]?.pointer ?? ''),
        explains: {
          at: ['/response', ...moved.map((found) => found?.expected ?? ''), ...(isApple ? own : [])],
          below: ['/type'],
        },
        args: {
          expected: plain(moved.map((found) => found?.name).join(', ')),
          as: plain(renamed.map((found) => `"${keyOf(found)}" for ${found?.name}`).join(', ')),
          isApple,
        },
      },
    ]
  },
  message: (args) =>
    `expected ${args.expected} inside response, received them beside id${args.as === '' ? '' : ` and otherwise named: ${args.as}`}`,
  cause: ({ isApple }) =>
    isApple
      ? "The properties of Apple's ASAuthorization objects were sent under their own names."
      : 'This is the flat result of a mobile SDK or a form, posted as it is.',
  fixFor: ({ isApple }) => (isApple ? FROM_APPLE : FIX),
})
