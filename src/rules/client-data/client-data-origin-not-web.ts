import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { shown } from '../../text/shown.ts'
import { isNotWeb, isSha1Form, keyHashFault, keyHashOf } from '../../webauthn/origin.ts'
import { defineRule } from '../define-rule.ts'
import { inClientData } from './common.ts'

/** Of a hash in another form the rules about it speak. */
const hasBadHash = (origin: string): boolean => {
  const hash = keyHashOf(origin)
  return hash !== undefined && (isSha1Form(hash) || keyHashFault(hash) !== undefined)
}

export default defineRule({
  id: 'client-data-origin-not-web',
  summary: 'the origin in the client data is that of an app or a browser extension',
  why: 'Apps and extensions have no https origin. They are in order when the server lists exactly this one.',
  fix: 'List this origin beside those of the pages; an Android app has one for each key that signs it.',
  spec: 'WebAuthn Level 3 §5.8.1 (origin)',
  severity: 'info',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { origin }, expect }) =>
    typeof origin === 'string' && isNotWeb(origin) && expect.origin === undefined && !hasBadHash(origin)
      ? [{ place: inClientData(clientData, 'origin'), args: { received: shown(origin) } }]
      : [],
  message: (args) => `expected, of a page, an https origin; received ${args.received}`,
})
