import { isPlaceholder } from '../../decode/plausible.ts'
import { asString, member } from '../../json/values.ts'
import type { Unshown } from '../../model/index.ts'
import { shown } from '../../text/shown.ts'
import { isLocalhost, splitOrigin } from '../../webauthn/origin.ts'
import { ENDPOINTS } from '../../webauthn/site-files/passkey-endpoints.ts'
import { at, defineRule } from '../define-rule.ts'

type Reason = 'relative' | 'scheme' | 'host'

const REASONS: Readonly<Record<Reason, string>> = {
  relative: 'it has no scheme and host',
  scheme: 'its scheme is not https',
  host: 'it has no host',
}

function reasonOf(address: string): Reason | undefined {
  const parts = splitOrigin(address)
  if (!parts) return 'relative'
  if (parts.host === '') return 'host'
  const isSecure = parts.scheme.toLowerCase() === 'https' || isLocalhost(parts.host)
  return isSecure ? undefined : 'scheme'
}

export default defineRule<never, { received: Unshown; reason: Reason }>({
  id: 'passkey-endpoint-not-https',
  summary: 'an address in passkey-endpoints is no https URL',
  why: 'A password manager opens the address in a browser, from outside of the site: it has to be whole, and passkeys are made on https alone.',
  fix: 'Write the whole address: "https://example.com/account/passkeys/new".',
  spec: 'Passkey Endpoints, "Server Response"',
  severity: 'error',
  kinds: ['passkey-endpoints'],
  check: ({ payload }) =>
    ENDPOINTS.flatMap((name) => {
      const address = asString(member(payload.candidate.value, name))
      const reason = address === undefined || isPlaceholder(address) ? undefined : reasonOf(address)
      return reason === undefined ? [] : [{ place: at(`/${name}`), args: { received: shown(address ?? ''), reason } }]
    }),
  message: (args, also) =>
    [args, ...also].map((one) => `expected an https URL, received ${one.received}: ${REASONS[one.reason]}`).join('. '),
  cause: ({ reason }) =>
    reason === 'relative'
      ? 'The path of a route was written, as the site itself uses it.'
      : 'The address is that of a development server, or was written by hand.',
})
