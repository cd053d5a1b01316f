import { type Answer, answersOf } from '../ceremony/pairs.ts'
import { type Member, optionsOf, responsesOf } from '../ceremony/view.ts'
import { kindWords } from './describe.ts'
import type { Told } from './steps.ts'

/** What was looked at, for who wants to know what "nothing wrong" rests on. */
export function checkedOf(told: readonly Told[]): string[] {
  if (told.length === 0) return []
  const members = told.map(({ member }) => member)
  const { answers } = answersOf(optionsOf(members), responsesOf(members))
  const open = told.reduce((sum, { report }) => sum + report.notChecked.length, 0)
  return [
    `${counted(told.length, 'payload')} by ${told.length === 1 ? 'itself' : 'themselves'}: ${kindsIn(members)}`,
    ...answers.map(answerWords),
    ...told.flatMap(({ report }) => verdictWords(report.facts)),
    ...(open > 0 ? [`${counted(open, 'check')} could not run (--verbose lists them)`] : []),
  ]
}

export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

function kindsIn(members: readonly Member[]): string {
  const counts = new Map<string, number>()
  for (const { payload } of members) counts.set(payload.kind, (counts.get(payload.kind) ?? 0) + 1)
  return [...new Set(members.map(({ payload }) => payload.kind))]
    .map((kind) => `${counts.get(kind)} ${kindWords(kind)}`)
    .join(', ')
}

const answerWords = ({ response, way }: Answer): string =>
  `the ${response.ceremony} against its options: ${way === undefined ? 'the same challenge' : 'the challenge'}, RP ID, what was asked for`

function verdictWords(facts: Told['report']['facts']): string[] {
  return [
    ...(facts.signature === 'valid' ? ['the signature of the sign-in: valid with the key of the registration'] : []),
    ...(facts.attestation === 'valid' ? ['the attestation signature: valid'] : []),
  ]
}
