import { isObject, member } from '../../json/values.ts'
import type { JsonObject } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

/** Client extension inputs by the one ceremony that takes them: WebAuthn Level 3 §10.1, CTAP 2.1 §12. */
const OF_CREATION = [
  ['credProps'],
  ['appidExclude'],
  ['credBlob'],
  ['credentialProtectionPolicy'],
  ['enforceCredentialProtectionPolicy'],
  ['minPinLength'],
  ['hmacCreateSecret'],
  ['largeBlob', 'support'],
]
const OF_REQUEST = [
  ['appid'],
  ['getCredBlob'],
  ['hmacGetSecret'],
  ['largeBlob', 'read'],
  ['largeBlob', 'write'],
  ['prf', 'evalByCredential'],
]

/** Of largeBlob and prf only some inputs belong to one ceremony: the path of what is out of place. */
function stray(extensions: JsonObject, paths: readonly string[][]): string[] {
  return paths
    .filter(([outer = '', inner]) => {
      const value = member(extensions, outer)
      return inner === undefined ? value !== undefined : member(value, inner) !== undefined
    })
    .map((path) => path.join('/'))
}

export default defineRule({
  id: 'options-extension-of-other-ceremony',
  summary: 'the options ask for an extension of the other ceremony',
  why: 'Browsers pass over an extension that is not for this call, or throw a NotSupportedError (largeBlob, prf); its result never comes.',
  fix: 'Ask for it in the options of the other call, or not at all.',
  spec: 'WebAuthn Level 3 §10.1',
  severity: 'warning',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object: { extensions }, payload }) => {
    if (!isObject(extensions)) return []
    const creation = payload.kind === 'creation-options'
    return stray(extensions, creation ? OF_REQUEST : OF_CREATION).map((path) => ({
      place: at(`/extensions/${path}`),
      args: { path: plain(path), creation },
    }))
  },
  message: (args, also) =>
    `expected extensions of ${args.creation ? 'create()' : 'get()'}, received ${[args, ...also].map((one) => one.path).join(', ')}, of ${args.creation ? 'get()' : 'create()'}`,
})
