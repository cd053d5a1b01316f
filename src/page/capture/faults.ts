/** Mistakes to plant into a credential that was captured, one at a time. */
import { CONTENT } from './faults/content.ts'
import { ENCODING } from './faults/encoding.ts'
import type { Ceremony, Credential, Fault, Story } from './faults/fault.ts'
import { MEMBERS } from './faults/members.ts'

export type { Ceremony, Credential, Fault, Story } from './faults/fault.ts'

export const FAULTS: readonly Fault[] = [...ENCODING, ...MEMBERS, ...CONTENT]

/** What is linted after a fault was planted. */
export interface Broken {
  readonly text: string
  /** It went to the step that takes this, which the text does not show. */
  readonly step?: Ceremony
}

const OTHER = { registration: 'authentication', authentication: 'registration' } as const

/** Plants a fault into one credential of a story; undefined where it cannot be. The story stays as it is. */
export function broken(fault: Fault, story: Story, ceremony: Ceremony): Broken | undefined {
  const sound = story[ceremony]
  if (!sound || !fault.ceremonies.includes(ceremony)) return undefined
  const planted = fault.plant(structuredClone(sound), ceremony)
  if (!planted) return undefined
  if (fault.sentToOtherStep) return { text: textOf(planted), step: OTHER[ceremony] }
  return { text: textOf({ ...story, [ceremony]: planted }) }
}

/** A story, or one payload, as it is linted. */
export const textOf = (value: Story | Credential): string => `${JSON.stringify(value, null, 2)}\n`
