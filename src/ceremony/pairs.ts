import { bytesDifference, challengeDifference, type Difference, type TextDifference } from '../webauthn/difference.ts'
import type { Options, Response } from './view.ts'

/** Options and the response to them. */
export interface Answer {
  options: Options
  response: Response
  /** The way in which the challenges differ; absent when they are equal, or when one is not known. */
  way?: TextDifference | Difference
}

/** A response whose challenge stands in none of the options. */
export interface Stray {
  response: Response
  /** Options of its own ceremony, or of the other one when those have its challenge. */
  among: Options[]
  otherCeremony: boolean
}

/**
 * Which response answers which options: by the challenge, by a misspelt challenge, and by elimination only where there
 * is one of each.
 */
export function answersOf(
  options: readonly Options[],
  responses: readonly Response[],
): { answers: Answer[]; strays: Stray[] } {
  const answers: Answer[] = []
  const strays: Stray[] = []
  const own = responses.filter(({ member }) => !member.reference)
  for (const response of own) {
    const { challenge, ceremony } = response
    const fitting = options.filter((one) => one.ceremony === ceremony)
    const alone = own.filter((one) => one.ceremony === ceremony).length === 1
    const only = alone && fitting.length === 1 ? fitting[0] : undefined
    const same = challenge === undefined ? undefined : fitting.find((one) => one.challenge === challenge)
    if (same) {
      answers.push({ options: same, response })
      continue
    }
    if (challenge === undefined || (only && only.challenge === undefined)) {
      if (only) answers.push({ options: only, response })
      continue
    }
    const near = nearest(challenge, fitting)
    const foreign = options.filter((one) => one.challenge === challenge)
    if (near) answers.push({ ...near, response })
    else if (foreign.length > 0) strays.push({ response, among: foreign, otherCeremony: true })
    else if (alone && fitting.length > 0 && fitting.every((one) => one.challenge !== undefined))
      strays.push({ response, among: fitting, otherCeremony: false })
  }
  return { answers, strays }
}

function nearest(challenge: string, options: readonly Options[]): Omit<Answer, 'response'> | undefined {
  for (const one of options) {
    const way = one.challenge === undefined ? 'other' : challengeDifference(challenge, one.challenge)
    if (way !== undefined && way !== 'other') return { options: one, way }
  }
  return undefined
}

/** A registration and an authentication of what should be the same credential. */
export interface Couple {
  registration: Response
  authentication: Response
  /** How their ids differ; absent when they are equal. */
  way?: Difference
}

/** Which authentication was made with which registered credential: by the id, else where there is one of each. */
export function couplesOf(responses: readonly Response[]): Couple[] {
  const registrations = distinct(responses.filter((one) => one.ceremony === 'registration'))
  const authentications = responses.filter((one) => one.ceremony === 'authentication' && !one.member.reference)
  const ids = new Set(authentications.map(({ id }) => String(id?.bytes)))
  const references = registrations.filter(({ member }) => member.reference)
  return authentications.flatMap((authentication): Couple[] => {
    const { id } = authentication
    if (!id) return []
    const ways = registrations.flatMap((registration) =>
      registration.id ? [{ registration, way: bytesDifference(id.bytes, registration.id.bytes) }] : [],
    )
    const found = ways.find(({ way }) => way === undefined) ?? ways.find(({ way }) => way !== 'other')
    if (found)
      return [
        { registration: found.registration, authentication, ...(found.way === undefined ? {} : { way: found.way }) },
      ]
    const pool = references.length > 0 ? references : registrations
    const [only] = pool.length === 1 && ids.size === 1 ? pool : []
    return only?.id ? [{ registration: only, authentication, way: 'other' }] : []
  })
}

/** One of each credential: a registration is often captured twice, or wrapped in several ways. */
function distinct(registrations: readonly Response[]): Response[] {
  const seen = new Map<string, Response>()
  for (const one of registrations) {
    const id = one.id ? String(one.id.bytes) : `unknown ${seen.size}`
    const before = seen.get(id)
    // The one whose key can be read serves best.
    if (!before || (!before.member.parts.coseKey && one.member.parts.coseKey)) seen.set(id, one)
  }
  return [...seen.values()]
}
