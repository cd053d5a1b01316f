import { asString, member } from '../../../../json/values.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'

/** Characters, by the schema of POST /me/v1/authentication-methods/…/verify. */
const LONGEST: readonly [name: string, pointer: string, limit: number][] = [
  ['id', '/id', 1364],
  ['rawId', '/rawId', 1364],
  ['attestationObject', '/response/attestationObject', 2000],
  ['clientDataJSON', '/response/clientDataJSON', 1000],
]

export default defineRule({
  id: 'my-account-member-too-long',
  summary: 'a member is longer than the My Account API takes',
  why: 'Its schema takes an attestationObject of at most 2000 characters, a clientDataJSON of at most 1000, and ids of at most 1364. A long attestation, with certificates or a TPM, does not fit.',
  fix: 'Ask for attestation "none" when the passkey is made; do not add to the client data.',
  spec: 'Auth0 My Account API, verify an authentication method',
  severity: null,
  tier: 'consequence',
  kinds: ['registration'],
  reads: ['object'],
  check: ({ object, payload }) => {
    if (payload.endpoint !== 'auth0/my-account-verify') return []
    return LONGEST.flatMap(([name, pointer, limit]) => {
      const holder = pointer.startsWith('/response/') ? object.response : object
      const { length } = asString(member(holder, name)) ?? ''
      return length > limit ? [{ place: at(pointer), args: { name: plain(name), limit, length } }] : []
    })
  },
  message: (args) => `${args.name}: expected at most ${args.limit} characters, received ${args.length}`,
  cause: () => 'The authenticator gave an attestation statement with certificates, or the value is not what it gave.',
})
