import type { Json, JsonObject } from './json.ts'

/** Where a member of the standard was found. */
export interface FoundMember {
  name: string
  /** Where it belongs. */
  expected: string
  /** Where it stands; the same as `expected` when nothing is wrong. */
  pointer: string
  value: Json | undefined
  how: 'own' | 'renamed' | 'moved' | 'absent'
}

/**
 * A credential as it was meant: each member of the standard, found in spite of other spellings and places.
 * `nested` as a browser gives it; `flat`: the members of `response` stand beside `id` (mobile SDK results);
 * `inner`: only the response object was sent.
 */
export interface CredentialView {
  root: JsonObject
  /** The value of `response`, whatever it is. */
  response: Json | undefined
  layout: 'nested' | 'flat' | 'inner'
  members: Record<string, FoundMember>
}
