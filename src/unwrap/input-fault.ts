import type { Fault, NoArgs, Place, Unshown } from '../model/index.ts'

/** By what text that is no JSON is known. */
export type Sign =
  | 'html'
  | 'console-dump'
  | 'smart-quotes'
  | 'python'
  | 'single-quotes'
  | 'undefined'
  | 'unquoted-names'
  | 'trailing-text'
  | 'trailing-comma'
  | 'comment'

/** What stands in the way of a payload, with the arguments of its words. */
export interface InputFaults {
  'findings-left-out': { limit: number; count: number }
  'input-is-binary': { looksLike: Unshown }
  'input-is-empty': NoArgs
  /** `offset`: UTF-16 units before the bracket that is too deep. */
  'input-is-too-deep': { limit: number; offset: number }
  /** `reason`: the parser's name of the mistake; `atEnd`: it is that the text ends. */
  'json-invalid': { reason: Unshown; sign?: Sign | undefined; atEnd: boolean }
  'no-payload-found': NoArgs
  'no-payload-in-found-file': NoArgs
  'payloads-left-out': { limit: number }
}

/** A fault of the input as a whole; `span` is where in its text. */
export const inputFault = <K extends keyof InputFaults>(
  kind: K,
  args: InputFaults[K],
  span: Pick<Place, 'span'> = {},
): Fault => ({ kind, place: { pointer: '', ...span }, args })

/** The whole JSON text became the name of a form's field. */
export const BECAME_FORM_KEY: Fault = { kind: 'json-became-form-key', place: { pointer: '' }, args: {} }
