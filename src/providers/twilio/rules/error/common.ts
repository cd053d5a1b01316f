import { tryJson } from '../../../../json/parse.ts'
import type { JsonObject, Place } from '../../../../model/index.ts'
import { absent, at } from '../../../../rules/define-rule.ts'
import { table } from '../../../../table.ts'
import { errorByCode } from '../../../errors.ts'
import { type ErrorView, viewTwilioError } from '../../recognisers/error.ts'

export const errorOf = (object: JsonObject): ErrorView | undefined => viewTwilioError(object)

/** Where the code stands, or would. */
export const codePlace = ({ parent, member, code }: ErrorView): Place =>
  code === undefined ? absent(parent, member) : at(`${parent}/${member}`)

/** A Debugger event has its code inside of its Payload, which is a payload of its own. */
export const tellsInside = (view: ErrorView): boolean => view.form === 'debugger' && hasCode(view.code)

function hasCode(payload: unknown): boolean {
  if (typeof payload === 'object' && payload !== null) return Object.hasOwn(payload, 'error_code')
  return typeof payload === 'string' && hasCode(tryJson(payload))
}

/** What the page documents as causes; beside each, what the other payloads say of it. */
export function causesOf(code: string, verdicts: readonly string[] = [], because: readonly string[] = []): string {
  const error = errorByCode(code)
  if (!error) return ''
  if (error.documented === 'title only') return 'Twilio documents its title only.'
  const told = error.causes.map(({ text }, index) => {
    const verdict = verdicts[index]
    return { text: verdict === undefined ? text : `${text} ${TOLD[verdict] ?? ''}: ${because[index] ?? ''}.`, verdict }
  })
  // What the inputs show goes first.
  const isShown = ({ verdict }: { verdict: string | undefined }): boolean => verdict === 'confirmed'
  const causes = [...told.filter(isShown), ...told.filter((cause) => !isShown(cause))].map(({ text }) => text)
  return `Documented causes: ${causes.map((text) => text.replace(/\.\.$/, '.')).join(' ')}`
}

const TOLD: Record<string, string> = table({
  confirmed: '→ Confirmed',
  'ruled out': '→ Ruled out',
  'not visible': '→ Not visible here',
})

export const VERDICTS = ['confirmed', 'ruled out', 'not visible'] as const
export type Verdict = (typeof VERDICTS)[number]
