import { isPlaceholder } from '../../decode/plausible.ts'
import type { Unshown } from '../../model/index.ts'
import { shown } from '../../text/shown.ts'
import { isIpLiteral, isLocalhost, splitOrigin } from '../../webauthn/origin.ts'
import { relatedOriginsOf } from '../../webauthn/site-files/related-origins.ts'
import { at, defineRule } from '../define-rule.ts'

type Reason = 'bare domain' | 'http' | 'scheme' | 'wildcard' | 'address' | 'blank' | 'single label'

const REASONS: Readonly<Record<Reason, string>> = {
  'bare domain': 'it has no scheme',
  http: 'its scheme is http, and passkeys are used on https alone',
  scheme: 'it is the origin of an app, which has files of its own for this',
  wildcard: 'it has a wildcard, and origins are compared one by one',
  address: 'its host is an IP address, which no label can be taken from',
  blank: 'it has a blank in it',
  'single label': 'its host has no registrable domain, so that no label can be taken from it',
}

function reasonOf(text: string): Reason | undefined {
  const parts = splitOrigin(text.trim())
  if (/\s/.test(text.trim())) return 'blank'
  if (text.includes('*')) return 'wildcard'
  if (!parts) return /^[a-z][a-z\d+-]*:(?!\d)/i.test(text.trim()) ? 'scheme' : 'bare domain'
  const { host } = parts
  const scheme = parts.scheme.toLowerCase()
  if (scheme !== 'https')
    return scheme === 'http' && !isLocalhost(host) ? 'http' : scheme === 'http' ? 'single label' : 'scheme'
  if (isIpLiteral(host)) return 'address'
  return host.includes('.') ? undefined : 'single label'
}

export default defineRule<never, { received: Unshown; reason: Reason }>({
  id: 'related-origin-unusable',
  summary: 'an entry of the related origins is none that a browser can match',
  why: 'A browser reads each entry as a URL, takes its origin and compares that with the page. An entry that is none, or has no registrable domain, is skipped without a word, and the page gets a SecurityError.',
  fix: 'Write the origin of the page: "https://" and its host, with its port if it has one of its own.',
  spec: 'WebAuthn Level 3 §5.11, §5.11.1',
  severity: 'error',
  kinds: ['related-origins'],
  check: ({ payload }) =>
    relatedOriginsOf(payload.candidate.value).flatMap(({ pointer, text }) => {
      const reason = isPlaceholder(text) ? undefined : reasonOf(text)
      return reason === undefined ? [] : [{ place: at(pointer), args: { received: shown(text), reason } }]
    }),
  message: (args, also) =>
    [args, ...also]
      .map(
        (one) => `expected an origin such as "https://example.org", received ${one.received}: ${REASONS[one.reason]}`,
      )
      .join('. '),
})
