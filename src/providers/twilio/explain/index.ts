import type { Answers } from '../../../explain/answers.ts'
import { numbersIn, twilioNumbers } from './body.ts'

/** Numbers that a body or the text gives as an error's, before those that merely look like one. */
export const answers: Answers = {
  codes: (text, bodies) => {
    const { certain, possible } = numbersIn(text)
    return [...twilioNumbers(bodies), ...certain, ...possible].map((number) => `twilio/${number}`)
  },
}
