import type { Difference, TextDifference } from '../../webauthn/difference.ts'

/** In which way two texts or byte strings that should be the same are not. */
export type Way = Difference | TextDifference

/** Units of an id or a challenge that tell two of them apart. */
const SHOWN = 24

/** A long opaque text in a message, shortened. */
export const brief = (whole: string): string => (whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole)

/** Words as a sentence; none stay none. */
export const sentence = (words: string): string =>
  words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

/** Why a signature is none of the key's that makes only signatures of another length. */
export const ofOtherLength = (length: number, expected: number): string =>
  `The signature has ${length} bytes, and every one that this key makes has ${expected}: it was cut, padded, or made by another key.`

/** ` in <path>` for another input, nothing for the same one. */
export const inInput = (path: string | undefined): string => (path === undefined ? '' : ` in ${path}`)

/** What is wrong with bytes that should be the same, by `way`; `it` is what was received, `other` what it is compared with. */
export function waysOf(it: string, other: string): Partial<Record<Way, string>> {
  return {
    again: `${it} is the text of ${other}, encoded once more: base64url was applied one step too many`,
    less: `${it} is what the text of ${other} decodes to: base64url was applied one step too few on the way here, or one too many there`,
    hex: `one of the two is the hex text of the other`,
    uuid: `one of the two is the text of a UUID, the other its 16 bytes`,
    case: `the two differ in nothing but the case of letters in base64url`,
    cut: `${it} is only the beginning of ${other}: it was cut off`,
    longer: `${other} is only the beginning of ${it}: it was cut off, say by a column of the database`,
  }
}

/** How to undo it. */
export const WAY_FIXES: Partial<Record<Way | 'ceremony', string>> = {
  again:
    'Encode once: give the browser and the database the bytes, or their base64url text, and not the encoding of that text.',
  less: 'Compare bytes with bytes: decode both sides once, or neither.',
  hex: 'Choose one spelling: decode hex and base64url to bytes before comparing.',
  uuid: 'Decide whether the 16 bytes or the 36 characters are meant, and encode the same in both places.',
  case: 'Keep base64url in a column, and compare it with functions, that tell capitals from small letters.',
  cut: 'Send the value whole; credential ids have up to 1023 bytes, 1364 characters in base64url.',
  longer: 'Widen the column: credential ids have up to 1023 bytes, 1364 characters in base64url.',
}
