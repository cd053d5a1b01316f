import { addTo } from '../lists.ts'
import { encodeBase64url } from '../text/encodings.ts'
import { bytesDifference, challengeDifference, type Difference, type TextDifference } from '../webauthn/difference.ts'
import { NearTexts } from '../webauthn/near-texts.ts'
import type { Ceremony, Options, Response } from './view.ts'

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
  among: readonly Options[]
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
  const sides = { registration: new Side('registration', options), authentication: new Side('authentication', options) }
  const counts = { registration: 0, authentication: 0 }
  for (const { ceremony } of own) counts[ceremony]++
  for (const response of own) {
    const { challenge, ceremony } = response
    const side = sides[ceremony]
    const alone = counts[ceremony] === 1
    const only = alone && side.all.length === 1 ? side.all[0] : undefined
    const [same] = challenge === undefined ? [] : side.with(challenge)
    if (same) {
      answers.push({ options: same, response })
      continue
    }
    if (challenge === undefined || (only && only.challenge === undefined)) {
      if (only) answers.push({ options: only, response })
      continue
    }
    const near = side.nearest(challenge)
    const foreign = sides[otherThan(ceremony)].with(challenge)
    if (near) answers.push({ ...near, response })
    else if (foreign.length > 0) strays.push({ response, among: foreign, otherCeremony: true })
    else if (alone && side.all.length > 0 && side.all.every((one) => one.challenge !== undefined))
      strays.push({ response, among: side.all, otherCeremony: false })
  }
  return { answers, strays }
}

const otherThan = (ceremony: Ceremony): Ceremony => (ceremony === 'registration' ? 'authentication' : 'registration')

/** The options of one ceremony, to be looked up by their challenge. */
class Side {
  readonly all: readonly Options[]
  readonly #byChallenge = new Map<string, Options[]>()
  #near: NearTexts<Options> | undefined

  constructor(ceremony: Ceremony, options: readonly Options[]) {
    this.all = options.filter((one) => one.ceremony === ceremony)
    for (const one of this.all) {
      if (one.challenge !== undefined) addTo(this.#byChallenge, one.challenge, one)
    }
  }

  with(challenge: string): Options[] {
    return this.#byChallenge.get(challenge) ?? []
  }

  /** Those whose challenge this one is a misspelling of. */
  nearest(challenge: string): Omit<Answer, 'response'> | undefined {
    this.#near ??= new NearTexts(
      [...this.#byChallenge].flatMap(([text, [item]]) => (item === undefined ? [] : [{ text, item }])),
    )
    for (const one of this.#near.of(challenge)) {
      const way = one.challenge === undefined ? 'other' : challengeDifference(challenge, one.challenge)
      if (way !== undefined && way !== 'other') return { options: one, way }
    }
    return undefined
  }
}

/** The options that a response answers. */
export type Answers = ReadonlyMap<Response, Answer>

export const byResponse = (answers: readonly Answer[]): Answers =>
  new Map(answers.map((answer) => [answer.response, answer]))

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
  const ids = new Set(authentications.map(({ id }) => id && encodeBase64url(id.bytes)))
  const references = registrations.filter(({ member }) => member.reference)
  const known = new RegisteredIds(registrations)
  return authentications.flatMap((authentication): Couple[] => {
    const { id } = authentication
    if (!id) return []
    const found = known.by(id.bytes)
    if (found) return [{ ...found, authentication }]
    const pool = references.length > 0 ? references : registrations
    const [only] = pool.length === 1 && ids.size === 1 ? pool : []
    return only?.id ? [{ registration: only, authentication, way: 'other' }] : []
  })
}

/** The registrations, one of each credential, to be looked up by its id. */
class RegisteredIds {
  readonly #byId = new Map<string, Response>()
  #near: NearTexts<Response> | undefined

  constructor(registrations: readonly Response[]) {
    for (const one of registrations) if (one.id) this.#byId.set(encodeBase64url(one.id.bytes), one)
  }

  /** That of this id, or of one that it is a misspelling of. */
  by(id: Uint8Array): Omit<Couple, 'authentication'> | undefined {
    const text = encodeBase64url(id)
    const same = this.#byId.get(text)
    if (same) return { registration: same }
    this.#near ??= new NearTexts([...this.#byId].map(([spelling, item]) => ({ text: spelling, item })))
    for (const registration of this.#near.of(text)) {
      const way = registration.id && bytesDifference(id, registration.id.bytes)
      if (way !== undefined && way !== 'other') return { registration, way }
    }
    return undefined
  }
}

/** One of each credential: a registration is often captured twice, or wrapped in several ways. */
function distinct(registrations: readonly Response[]): Response[] {
  const seen = new Map<string, Response>()
  for (const one of registrations) {
    const id = one.id ? encodeBase64url(one.id.bytes) : `unknown ${seen.size}`
    const before = seen.get(id)
    // The one whose key can be read serves best.
    if (!before || (!before.member.parts.coseKey && one.member.parts.coseKey)) seen.set(id, one)
  }
  return [...seen.values()]
}
