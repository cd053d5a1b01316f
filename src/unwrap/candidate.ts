import type { Candidate, Doc, Fault, Json } from '../model/index.ts'

export const NO_FAULTS: Fault[] = []

/** A candidate at the root of its document. */
export function candidate(value: Json, doc: Doc, via: string[], rest: Partial<Candidate> = {}): Candidate {
  return { value, doc, pointer: '', via, hints: {}, faults: NO_FAULTS, expected: true, ...rest }
}

export const asFormKey = (found: Candidate): Candidate => ({
  ...found,
  faults: [...found.faults, { kind: 'json-became-form-key', place: { pointer: '' }, args: {} }],
})
