import { scanDepth } from '../json/scan.ts'
import { MAX_JSON_DEPTH } from '../limits.ts'
import type { Candidate, Doc, Fault, Json } from '../model/index.ts'

export const NO_FAULTS: Fault[] = []

/** A candidate at the root of its document. */
export function candidate(value: Json, doc: Doc, via: string[], rest: Partial<Candidate> = {}): Candidate {
  return { value, doc, pointer: '', via, hints: {}, faults: NO_FAULTS, expected: true, ...rest }
}

/** JSON.parse, or undefined; what is nested too deep for the parsers that come later is not parsed. */
export function parseJson(text: string): Json | undefined {
  if (scanDepth(text, MAX_JSON_DEPTH).tooDeepAt !== undefined) return undefined
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

export const asFormKey = (found: Candidate): Candidate => ({
  ...found,
  faults: [...found.faults, { kind: 'json-became-form-key', place: { pointer: '' }, args: {} }],
})
