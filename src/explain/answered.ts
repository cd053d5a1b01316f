import { readAnswer } from '../classify/answer.ts'
import { ANSWERED } from '../generated/provider-answer.ts'
import type { DocumentedError } from '../providers/define-error.ts'
import type { Body } from './explanation.ts'

const PROVIDERS: ReadonlySet<string> = new Set(Object.keys(ANSWERED))

/** Names that tell by themselves what they are about; `not_found` is said of everything. */
const TELLING = /passkey|web_?authn|public_?key|credential|relying_?party|fido|authenticat|^\d{7,}$/i

/** A word as errors are named: `invalid_public_key_credential`, `WebAuthnNotEnabledException`, `webauthn-error-api-get`, 4000043. */
const WORD = /(?<![\w-])[A-Za-z0-9][\w-]{6,79}(?![\w-])/g

/** SDKs make classes of names: `passkeys_misconfigured` is PasskeysMisconfigured, perhaps with Error behind it. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[_-]/g, '')
    .replace(/(?:error|exception)$/, '')

/** The errors that an answer of a provider in the text names, the answer that is whole first, then telling names anywhere. */
export function answeredIn<E extends Pick<DocumentedError, 'code'>>(
  text: string,
  bodies: readonly Body[],
  errors: readonly E[],
): E[] {
  const whole = bodies.flatMap((body) => {
    const found = readAnswer(body)
    return found ? [`${found.provider}/${found.error}`.toLowerCase()] : []
  })
  const words = new Set([...text.matchAll(WORD)].flatMap(([word]) => (TELLING.test(word) ? keyOf(word) : [])))
  const own = errors.filter(({ code }) => PROVIDERS.has(code.slice(0, code.indexOf('/'))))
  const tail = ({ code }: E): string => keyOf(code.slice(code.indexOf('/') + 1))
  return [
    ...whole.flatMap((name) => own.filter(({ code }) => code.toLowerCase() === name)),
    ...own.filter((error) => words.has(tail(error))),
  ]
}
