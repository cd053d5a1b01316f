import type { Format } from '../formats/names.ts'

/** One way to be broken: everything else about the payload stays right. */
export interface Switch {
  /** What is wrong, in one line. */
  breaks: string
  /** Of WebAuthn Level 3, unless it names another document: the text that it breaks. */
  section: string
  in: 'registration' | 'authentication' | 'both'
  /** The attestation formats that know it, the one to show it with first; absent when any will do. */
  formats?: readonly Format[]
  /** The rule that finds it, or those of the two ceremonies; absent where none is known yet. */
  rule?: string | { registration?: string; authentication?: string }
}

type Rest = Pick<Switch, 'rule' | 'formats'>

export const registration = (breaks: string, section: string, rest: Rest = {}): Switch => ({
  breaks,
  section,
  in: 'registration',
  ...rest,
})
export const authentication = (breaks: string, section: string, rest: Rest = {}): Switch => ({
  breaks,
  section,
  in: 'authentication',
  ...rest,
})
export const both = (breaks: string, section: string, rest: Rest = {}): Switch => ({
  breaks,
  section,
  in: 'both',
  ...rest,
})
