import { memberNamed } from '../../classify/credential/members.ts'
import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { formAt, titleOf } from '../../providers/facts.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'credential-not-in-own-form',
  summary: 'the receiver has other names for the members of a credential',
  why: 'Some receivers take no credential as credential.toJSON() gives it: they read its members side by side, under names of their own, and see none of them in another form.',
  fix: 'Write the members under the names that the receiver documents, beside each other.',
  spec: 'the receiver’s own documents and source',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ credential, payload: { sent, endpoint, target, shows } }) => {
    const form = formAt(endpoint)
    // A credential that was not sent there yet may still be written in that form.
    if (!form || !sent || sent.elsewhere || credential.layout === 'own' || target === 'webauthn') return []
    const named = Object.entries(form.names).filter(([name]) => isOf(shows, name))
    const all = named.map(([name, own]) => `"${own}" from credential${pathOf(name)}`)
    return [
      {
        place: at(''),
        explains: {
          at: ['/response', '/id', '/rawId', ...named.map(([name]) => memberNamed(name)?.pointer ?? '')],
          below: ['/type'],
          rules: ['credential-is-flat', 'credential-is-inner-response', 'credential-was-rebuilt'],
        },
        args: {
          title: plain(titleOf(target)),
          expected: plain(named.map(([, own]) => own).join(', ')),
          names: plain(all.join(', ')),
          isForm: form.urlEncoded === true,
        },
      },
    ]
  },
  message: ({ expected, title }) => `expected ${expected} side by side, as ${title} takes them, received another form`,
  cause: ({ title }) => `The credential was sent as the browser or a library gives it; ${title} has names of its own.`,
  fixFor: ({ names, isForm }) =>
    `Send as ${isForm ? 'fields of a form' : 'members of a JSON object'}: ${names}; bytes as base64url text.`,
})

const OF_AUTHENTICATION = ['authenticatorData', 'signature', 'userHandle']
const OF_REGISTRATION = ['attestationObject', 'transports']

/** Whether a member belongs to the ceremony that is shown. */
const isOf = (shows: string | undefined, name: string): boolean =>
  !(shows === 'registration' ? OF_AUTHENTICATION : shows === 'authentication' ? OF_REGISTRATION : []).includes(name)

const pathOf = (name: string): string => (memberNamed(name)?.pointer ?? '').replaceAll('/', '.')
