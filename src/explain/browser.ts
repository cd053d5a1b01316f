import type { Json } from '../model/index.ts'
import type { Rule } from '../rules/define-rule.ts'
import { meaningOfName } from '../webauthn/browser-errors/names.ts'
import { type BrowserError, readBrowserError } from '../webauthn/browser-errors/read.ts'
import type { Explanation } from './explanation.ts'
import { linesOf } from './normalise.ts'
import { groupById } from './tables.ts'

const BROWSERS = {
  chromium: 'Chromium (Chrome, Edge, …)',
  firefox: 'Firefox',
  safari: 'Safari',
  'password-manager': 'a password manager in the browser',
} as const

/** `NotAllowedError: …`, also behind a time, a level or `Uncaught (in promise)`; `DOMException [NotAllowedError]: …`. */
const NAMED = /(?:^|[\s([>])(?:DOMException \[)?(DOMException|[A-Z][A-Za-z]{2,40}Error)\]?(?:: | - |:?$)(.*)$/
const EXTENSION = /\b(?:chrome|moz|safari-web)-extension:\/\//

/** The browser errors in a text: in an object {name, message}, in lines with a name, and bare messages that are known. */
export function browserErrors(text: string, objects: readonly { [member: string]: Json }[]): BrowserError[] {
  const captured = objects.filter((one) => typeof one.name === 'string' && typeof one.message === 'string')
  const stack = EXTENSION.test(text) ? 'chrome-extension://' : ''
  const read = [
    ...captured.map((one) => readBrowserError(one)),
    ...(captured.length > 0 ? [] : linesOf(text).map((line) => inLine(line, stack))),
  ].filter((one) => one.kind !== 'unknown')
  const seen = new Set<string>()
  return read.filter((one) => {
    const id = idOf(one)
    return !seen.has(id) && seen.add(id)
  })
}

function inLine(line: string, stack: string): BrowserError {
  const named = NAMED.exec(line)
  const name = named?.[1] ?? ''
  const message = named ? (named[2] ?? '').trim() : line
  return readBrowserError({ name, message, stack })
}

/** Told by its wording, not only by a name that other programs use too. */
export const isWorded = ({ wording, conversion }: BrowserError): boolean =>
  wording !== undefined || conversion !== undefined

const idOf = ({ wording, conversion, name }: BrowserError): string =>
  wording?.id ?? (conversion ? `${conversion.engine}/${conversion.paths.map(shownPath).join('-or-')}` : name)

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What a browser error means; the words of a failed conversion are those of the rule that sees it. */
export function explainBrowser(error: BrowserError, rules: readonly Rule[]): Explanation {
  const capture = groupById('browser')?.capture ?? []
  const who = error.engine ? `${BROWSERS[error.engine]}, by its wording` : 'any browser, by the name alone'
  const said = error.byExtension ? `${who}; the stack names a browser extension, which had replaced the call` : who
  const { wording, conversion, name } = error
  const base = { id: idOf(error), said, capture, docs: ['https://www.w3.org/TR/webauthn-3/#sctn-createCredential'] }
  if (conversion) {
    const rule = rules.find(({ id }) => id === `browser-error-${error.kind}`)
    const path = conversion.paths.map(shownPath).join(' or ')
    const args = {
      path,
      method: conversion.method ?? 'create',
      problem: conversion.problem,
      engine: conversion.engine,
      certain: conversion.paths.length === 1,
    }
    return {
      ...base,
      title: `TypeError: ${path} is ${conversion.problem === 'missing' ? 'missing' : 'wrong'}`,
      meaning: `${sentence(rule?.message(args, []) ?? '')}.`,
      causes: [{ text: rule?.cause?.(args, []) ?? rule?.why ?? '', rules: rule ? [rule.id] : [] }],
      fixes: [rule?.fixFor?.(args, []) ?? rule?.fix ?? ''],
    }
  }
  const meaning = wording ?? meaningOfName(name)
  // A captured name is a stranger's text; only one that is known is shown.
  const titleName = meaningOfName(name) ? name : (wording?.name ?? 'an exception')
  const causes = meaning?.causes ?? (meaning ? [meaning.means] : [])
  return {
    ...base,
    title: wording ? `${titleName}: ${wording.starts}` : 'an exception of create() or get()',
    meaning: meaning?.means ?? '',
    causes: causes.map((text) => ({ text })),
    fixes: meaning ? [meaning.fix] : [],
  }
}

/** Members of the options, the credential and the requests around them: the only names that a pasted path is shown with. */
const MEMBERS = new Set(
  `publicKey mediation signal password federated rp rpId user id name displayName challenge pubKeyCredParams type alg
timeout excludeCredentials allowCredentials transports authenticatorSelection authenticatorAttachment residentKey
requireResidentKey userVerification attestation attestationFormats hints extensions appid appidExclude credProps
credentialProtectionPolicy enforceCredentialProtectionPolicy largeBlob support read write prf eval evalByCredential
first second minPinLength hmacCreateSecret payment authn_response auth_session rawId response attestationObject
clientDataJSON authenticatorData signature userHandle publicKeyAlgorithm clientExtensionResults connection
identity_user_id realm user_profile user_metadata email phone_number username`.split(/\s+/),
)

/** A path out of a pasted text: `publicKey.user.name`, `/authn_response/response/0`. A name that is not known is `…`. */
export const shownPath = (path: string): string =>
  path.replaceAll(/[^./[\]]+/g, (name) => (MEMBERS.has(name) || /^\d{1,2}$/.test(name) ? name : '…'))
