import { answersOf } from '../ceremony/pairs.ts'
import { type Options, optionsOf, type Response, responsesOf } from '../ceremony/view.ts'
import type { Incident } from '../model/index.ts'
import { ruleOf } from '../rules/index.ts'
import { titleOf as nameWithoutTime } from './name.ts'
import { isErrorKind, type Step, type Told } from './steps.ts'

/** Of one sort only a few are asked for by name. */
const MOST_NAMED = 3

/** What the story lacks, as something that one can ask a customer for. Nothing is asked for where nothing is wrong. */
export function questionsOf(steps: readonly Step[], incident: Pick<Incident, 'verdict' | 'causes'>): string[] {
  const told = steps.flatMap((step) => step.told)
  const isRefused = steps.some(({ exchange }) => (exchange?.status ?? 0) >= 400 || exchange?.failed !== undefined)
  const isWrong = incident.verdict !== 'none' || incident.causes.length > 0 || isRefused
  const members = told.map(({ member }) => member)
  const isHalf = optionsOf(members).length > 0 && responsesOf(members).length === 0
  if (!isWrong && !isHalf) return []
  return [
    ...lostBodies(steps),
    ...silentAnswers(steps),
    ...failures(steps),
    ...(isSettled(told, incident) ? [] : [...sentOn(steps), ...missingHalves(told)]),
    ...missingTimes(told, steps),
  ]
}

/** A cause stands there, and is more than what the server answered: more of the ceremony would not change it. */
function isSettled(told: readonly Told[], { causes }: Pick<Incident, 'causes'>): boolean {
  const answers = told.filter(({ report: { kind } }) => isErrorKind(kind) && kind !== 'webauthn-error')
  const keys = new Set(answers.flatMap(({ path, report }) => report.findings.map(({ rule }) => `${rule} ${path}`)))
  const isAnswer = ({ path, rule }: Incident['causes'][number]): boolean => keys.has(`${rule} ${path}`)
  return causes.some((cause) => cause.grade !== 'hint' && cause.rule !== undefined && !isAnswer(cause))
}

const isLost = ({ exchange }: Step): boolean => (exchange?.lost ?? []).length > 0

const named = (steps: readonly Step[]): string =>
  steps
    .slice(0, MOST_NAMED)
    .flatMap(({ exchange }) => (exchange ? [nameWithoutTime(exchange)] : []))
    .join(', ') + (steps.length > MOST_NAMED ? ', …' : '')

function lostBodies(steps: readonly Step[]): string[] {
  const lost = steps.filter(isLost)
  if (lost.length === 0) return []
  return [
    `the recording once more, with the bodies: the developer tools, Network, open before the attempt; then "Save all as HAR with content" (missing in ${named(lost)})`,
  ]
}

/** A refusal of which nobody knows the reason. */
function silentAnswers(steps: readonly Step[]): string[] {
  const silent = steps.filter(
    (step) =>
      (step.exchange?.status ?? 0) >= 400 &&
      !isLost(step) &&
      step.says === undefined &&
      !step.told.some(
        ({ report }) => isErrorKind(report.kind) || report.findings.some(({ severity }) => severity === 'error'),
      ),
  )
  const spoke = silent.filter(({ exchange }) => exchange?.said !== undefined)
  const mute = silent.filter((step) => !spoke.includes(step))
  return [
    ...(mute.length === 0
      ? []
      : [
          `the body of the answer and the line in the log of the server for ${named(mute)}: the code and the reason are there`,
        ]),
    ...(spoke.length === 0
      ? []
      : [`the line in the log of the server for ${named(spoke)}: the body of the answer names no error that is known`]),
  ]
}

/** A server that names another's error passed on what it was sent, or what it made of that. */
function sentOn(steps: readonly Step[]): string[] {
  const relayed = steps.filter(({ says }) => says !== undefined)
  return relayed.length === 0
    ? []
    : [`what the server itself sent on for ${named(relayed)}, as its log has it: the body of that request was refused`]
}

/** What the browser itself blocked, it tells in the console alone. */
function failures(steps: readonly Step[]): string[] {
  const failed = steps.filter(({ exchange }) => exchange?.failed !== undefined)
  return failed.length === 0
    ? []
    : [
        `what the console of the page said of ${named(failed)}: no answer came, as where CORS or a blocker stops a request`,
      ]
}

function missingHalves(told: readonly Told[]): string[] {
  const members = told.map(({ member }) => member)
  const [options, responses] = [optionsOf(members), responsesOf(members)]
  const { answers } = answersOf(options, responses)
  const [asked, answered] = [new Set(answers.map((one) => one.response)), new Set(answers.map((one) => one.options))]
  const unasked = responses.filter((response) => !asked.has(response))
  const unanswered = options.filter((one) => !answered.has(one))
  const threw = told.some(({ report }) => report.kind === 'webauthn-error')
  const refused = told.some(({ report }) => isErrorKind(report.kind) && report.kind !== 'webauthn-error')
  return [
    ...optionsWanted(unasked),
    ...(responses.length === 0 && unanswered.length > 0 && !threw ? [responseWanted(unanswered)] : []),
    ...(responses.length === 0 && options.length === 0 && refused
      ? ['the body of the request that was refused, as it was sent']
      : []),
    ...keyWanted(told, responses),
  ]
}

function optionsWanted(unasked: readonly Response[]): string[] {
  return [...new Set(unasked.map(({ ceremony }) => ceremony))].map((ceremony) =>
    ceremony === 'registration'
      ? 'the answer that held the creation options of this registration: the challenge, RP ID and user that create() was given'
      : 'the answer that held the request options of this sign-in: the challenge, RP ID and allowCredentials that get() was given',
  )
}

const responseWanted = (unanswered: readonly Options[]): string => {
  const call = unanswered.at(-1)?.ceremony === 'registration' ? 'create()' : 'get()'
  return `what navigator.credentials.${call} gave or threw: the request that follows the options, or the error with name and message from the console`
}

function keyWanted(told: readonly Told[], responses: readonly Response[]): string[] {
  const isRegistered = responses.some(({ ceremony }) => ceremony === 'registration')
  const isOpen = told.some(({ report }) => report.notChecked.some(({ rule }) => rule === 'signature-does-not-verify'))
  return isOpen && !isRegistered
    ? [
        'the registration of the same credential, or its stored public key: without it the signature of the sign-in is not checked',
      ]
    : []
}

/** Ages decide, and nobody knows when it was. */
function missingTimes(told: readonly Told[], steps: readonly Step[]): string[] {
  const isTimed = steps.some(({ at }) => at !== undefined)
  const isAged = told.some(({ report }) => report.findings.some(({ rule }) => ruleOf(rule).reads.includes('now')))
  return !isTimed && isAged ? ['when it happened, with the time zone: what was captured shows no time'] : []
}
