/**
 * What JSON.stringify leaves raw but a terminal obeys or hides: DEL, C1, bidi controls, invisible characters, and the
 * surrogates of tag characters. `##[` and `##vso[` start a command of a runner anywhere in a line. As `\u` escapes they stay
 * the same JSON.
 */
const HIDDEN =
  /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]|(?<=##(?:vso|teamcity)?)\[/gi

const spell = (hidden: string): string =>
  Array.from({ length: hidden.length }, (_, at) => `\\u${hidden.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')

/** The same JSON, safe to print. */
export const jsonEscaped = (json: string): string => json.replace(HIDDEN, spell)

/** JSON text that is safe to print: two spaces, a line end at the end. */
export const jsonText = (value: unknown): string => `${jsonEscaped(JSON.stringify(value, null, 2))}\n`

/** The same on one line. */
export const jsonLine = (value: unknown): string => `${jsonEscaped(JSON.stringify(value))}\n`
