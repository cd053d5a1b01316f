import { textOf } from '../../../convert.ts'
import type { Answers } from '../../../explain/explanation.ts'
import type { Json } from '../../../model/index.ts'

/** Members that hold Twilio's number: REST body, Event Streams, Monitor alert, RFC 9457 problem, RestException. */
const MEMBERS = ['code', 'error_code', 'errorCode', 'ErrorCode'] as const

/** Twilio's error numbers in pasted bodies; as text too (the Android SDK and Event Streams). */
const twilioNumbers = (objects: readonly { [member: string]: Json }[]): string[] =>
  objects.flatMap((object) =>
    MEMBERS.flatMap((member) => {
      const value = Object.hasOwn(object, member) ? object[member] : undefined
      const number = typeof value === 'number' ? textOf(value) : typeof value === 'string' ? value.trim() : ''
      return /^\d{5}$/.test(number) ? [number] : []
    }),
  )

const PAGE = /twilio\.com\/docs\/(?:api\/)?errors\/(\d{5})(?!\d)/g
/** `ERROR: 60377`, `error_code=60377`, `Twilio 60377`, `"code":60377`. */
const SAID = /(?:error|code|errno|twilio)["'\s_:=#/[(-]{1,6}(\d{5})(?![\d-])/gi
/** `E60383`, as some SDKs and logs write it. */
const LETTER = /\bE(\d{5})\b/g
/** On its own, and no port, part of a longer number or of a version. */
const ALONE = /(?<![\w.:/+-])(\d{5})(?![\w-]|\.\d)/g

/** Numbers in a text that may be Twilio's; `certain`: the text says that they are error numbers. */
function numbersIn(text: string): { certain: string[]; possible: string[] } {
  const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])
  return { certain: [...all(PAGE), ...all(SAID), ...all(LETTER)], possible: all(ALONE) }
}

/** Numbers that a body or the text gives as an error's, before those that merely look like one. */
export const answers: Answers = {
  codes: (text, bodies) => {
    const { certain, possible } = numbersIn(text)
    return [...twilioNumbers(bodies), ...certain, ...possible].map((number) => `twilio/${number}`)
  },
}
