import { type Options, optionsOf, type Response, responsesOf } from '../ceremony/view.ts'
import { textOf } from '../convert.ts'
import { asString, isObject } from '../json/values.ts'
import type { JsonObject, Kind } from '../model/index.ts'
import { providerOf, titleOf } from '../providers/facts.ts'
import { escapeTerminal } from '../text/escape.ts'
import { scrub } from '../text/scrub.ts'
import type { Step, Told } from './steps.ts'

/** What happened in a step, in a few words that are safe to show: what was sent, then what was answered. */
export function whatOf({ told, exchange, says }: Step): string {
  const words = (wanted: 'request' | 'answer' | undefined): string[] =>
    told.filter(({ member }) => member.payload.candidate.hints.side === wanted).map(wordsOf)
  const [sent, answered, alone] = [words('request'), words('answer'), words(undefined)]
  const all = [...sent, ...alone, ...answerOf(answered, says, sent.length > 0)]
  const missing = exchange === undefined ? [] : missingOf(exchange)
  const text = [...all, ...missing].join('; ')
  return text === '' ? 'no payload in it' : escapeTerminal(scrub(text))
}

function answerOf(answered: readonly string[], says: string | undefined, isSent: boolean): string[] {
  if (says !== undefined) return [`${isSent ? 'answered: ' : 'the answer '}says ${[says, ...answered].join(', ')}`]
  const answer = answered.join(', ')
  return answer === '' ? [] : [isSent ? `answered: ${answer}` : answer]
}

function missingOf({ lost = [], status, failed }: NonNullable<Step['exchange']>): string[] {
  return [
    ...(failed === undefined ? [] : [`no answer came${failed === '' ? '' : ` (${cut(failed, 60)})`}`]),
    ...(lost.includes('request') ? ['the body of the request was not recorded'] : []),
    ...(lost.includes('answer') ? ['the body of the answer was not recorded'] : []),
    ...(status === 304 ? ['not modified: the browser took what it had'] : []),
    ...(status !== undefined && status >= 300 && status < 400 && status !== 304 ? ['sent on to another address'] : []),
  ]
}

function wordsOf({ member }: Told): string {
  const { kind, candidate } = member.payload
  const [response] = responsesOf([member])
  if (response) return ofResponse(response)
  const [options] = optionsOf([member])
  if (options) return ofOptions(options)
  const detail = isObject(candidate.value) ? detailOf(candidate.value) : ''
  // An error without a name is no DOMException: an app's platform gives a code or a domain.
  const threw = kind === 'webauthn-error' && isObject(candidate.value) && asString(candidate.value.name) === undefined
  return `${threw ? 'the app threw' : kindWords(kind)}${detail === '' ? '' : ` ${detail}`}`
}

const ofResponse = ({ ceremony, challenge, origin }: Response): string =>
  [ceremony, challengeWords(challenge), ...(origin === undefined ? [] : [`made at ${cut(origin, 60)}`])].join(', ')

const ofOptions = ({ ceremony, challenge, rpId }: Options): string =>
  [
    ceremony === 'registration' ? 'creation options' : 'request options',
    challengeWords(challenge),
    ...(rpId === undefined ? [] : [`RP ID ${cut(rpId.text, 60)}`]),
  ].join(', ')

const challengeWords = (challenge: string | undefined): string =>
  challenge === undefined ? 'no challenge to be read' : `challenge ${briefId(challenge)}`

/** Which one it is, not what it is: enough to see that two are the same. */
const briefId = (text: string): string => (text.length <= 8 ? text : `${text.slice(0, 4)}…${text.slice(-4)}`)

const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length)}…`)

export function kindWords(kind: Kind): string {
  const provider = providerOf(kind)
  if (provider === undefined) return kind === 'webauthn-error' ? 'the browser threw' : kind.replaceAll('-', ' ')
  return `${titleOf(provider)} ${kind.slice(provider.length + 1).replaceAll('-', ' ')}`
}

const WORD = /^[A-Za-z][\w.-]{0,59}$/
const SID = /^[A-Z]{2}[0-9a-f]{16,40}$/i

/** By what people tell two objects of a kind apart: an id, a status, a code. */
function detailOf(object: JsonObject): string {
  const sid = asString(object.sid)
  const status = asString(object.status)
  const code = [object.code, object.error, object.errorCode, object.error_code].find(
    (one): one is number | string =>
      (typeof one === 'number' && Number.isInteger(one)) || (typeof one === 'string' && /^[\w.-]{1,60}$/.test(one)),
  )
  const name = asString(object.name)
  const isError = typeof object.message === 'string' && name !== undefined && /^[A-Z][A-Za-z]{2,40}$/.test(name)
  return [
    ...(sid !== undefined && SID.test(sid) ? [briefId(sid)] : []),
    ...(code === undefined ? [] : [textOf(code)]),
    ...(isError ? [name] : []),
    ...(code === undefined && status !== undefined && WORD.test(status) ? [`(${status})`] : []),
  ].join(' ')
}
