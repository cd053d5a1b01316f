import { escapePointer } from '../../json/pointer.ts'
import { isObject } from '../../json/values.ts'
import { plain } from '../../text/shown.ts'
import { ENDPOINTS, meantEndpoint } from '../../webauthn/site-files/passkey-endpoints.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'passkey-endpoint-unknown',
  summary: 'a member of passkey-endpoints has a name that nobody looks for',
  why: 'Password managers look for enroll, manage and prfUsageDetails, and skip other members: the page is not offered.',
  fix: 'Name the page on which a passkey is made enroll, the one on which passkeys are managed manage.',
  spec: 'Passkey Endpoints, "Server Response"',
  severity: 'warning',
  kinds: ['passkey-endpoints'],
  check: ({ payload: { candidate } }) =>
    Object.keys(isObject(candidate.value) ? candidate.value : {}).flatMap((name) => {
      const meant = meantEndpoint(name)
      if (meant === undefined || Object.hasOwn(candidate.value as object, meant)) return []
      return [{ place: at(`/${escapePointer(name)}`), args: { received: plain(name), meant } }]
    }),
  message: ({ received, meant }) => `expected the name ${meant}, received ${received}`,
  cause: () => `The names are ${ENDPOINTS.join(', ')}, and no others.`,
  fixFor: ({ meant }) => `Name the member ${meant}.`,
})
