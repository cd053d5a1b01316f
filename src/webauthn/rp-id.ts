import { isIpLiteral } from './origin.ts'

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const EXTENSION_ID = /^[a-p]{32}$/

/** What `rpIdFault` says of a top-level domain, which is also the form of a host in an intranet. */
export const ONE_LABEL = 'it is one label; only localhost may be'

/** Where options have it: `rp.id` (WebAuthn Level 3 §5.4.2) or `rpId` (§5.5). */
export const RP_ID_PATHS = { 'creation-options': ['rp', 'id'], 'request-options': ['rpId'] } as const

/** An extension's page has the extension's id as its host, and may name it. */
export const isExtensionId = (id: string): boolean => EXTENSION_ID.test(id)

/** Whether a page of that host may use the RP ID: it is the host or a parent domain of it (§5.1.3 step 8). */
export const isRpIdOfHost = (rpId: string, host: string): boolean => host === rpId || host.endsWith(`.${rpId}`)

/** Why a text is no RP ID (a valid domain string, WebAuthn Level 3 §5.1.2), or undefined when it is one. */
export function rpIdFault(id: string): string | undefined {
  if (id.trim() === '') return 'it is empty'
  if (id.includes('://')) return 'it has a scheme'
  if (id.includes('*')) return 'it has a wildcard'
  if (id.includes('/')) return 'it has a path'
  if (id.includes('@')) return 'it is an e-mail address'
  if (isIpLiteral(id) || /:.*:/.test(id)) return 'it is an IP address'
  if (id.includes(':')) return 'it has a port'
  if (/[A-Z]/.test(id)) return 'it has capital letters; browsers compare with the lower-case domain'
  if (/\s/.test(id)) return 'it has a blank'
  if (/[^\u0020-\u007e]/.test(id)) return 'it has letters outside ASCII; write the xn-- form'
  const labels = id.split('.')
  if (!labels.every((label) => LABEL.test(label)) || id.length > 253) return 'it is no domain name'
  return labels.length > 1 || id === 'localhost' ? undefined : ONE_LABEL
}
