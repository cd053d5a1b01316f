import type { Explanation } from '../explanation.ts'
import { android } from './android.ts'
import { apple } from './apple.ts'
import type { Known } from './known.ts'
import { script } from './script.ts'
import { verifyCall } from './verify-call.ts'

/** The surer before the vaguer: a class that says nothing stands after what its message says. */
const ALL: readonly Known[] = [...apple, ...android, ...script, ...verifyCall]

/** What stands in the text, in the order of the list. */
export function knownIn(text: string): Explanation[] {
  return ALL.filter(({ when }) => when.some((pattern) => pattern.test(text))).map(
    ({ when: _, ...explanation }) => explanation,
  )
}
