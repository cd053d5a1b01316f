/** A credential, or what is left of one. */
export type Value = Record<string, unknown>

/** How people hand on a payload: what they paste, or the bytes of what they attach. */
export type Write = (value: Value) => string | Uint8Array

export interface Form {
  write: Write
  /** The value as it is spelled there, where it is not spelled as in JSON. */
  spelled?: (value: string) => RegExp
}

export type Forms = Record<string, Write | Form>

export const pretty = (value: unknown): string => JSON.stringify(value, null, 2)
export const line = (value: unknown): string => JSON.stringify(value)

/** JSON as the content of a string of JSON, so many times over. */
export const escaped = (text: string, times = 1): string =>
  times === 0 ? text : escaped(JSON.stringify(text).slice(1, -1), times - 1)

export const each = (mark: string, text: string): string => text.replace(/^/gm, mark)

/** In single quotes of a POSIX shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

export const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** Digits of base64 in which the value is one of those that they stand for, or one that they end within. */
export const inBase64 = (value: string): RegExp => new RegExp(within(value).join('|'))

/** The three spellings of a text in base64, without the digits that stand for what is beside it as well. */
function within(value: string): string[] {
  return [0, 1, 2].map((shift) => {
    const digits = Buffer.from(`${' '.repeat(shift)}${value}`)
      .toString('base64')
      .replace(/=+$/, '')
    const first = Math.ceil((shift * 8) / 6)
    const last = Math.floor(((shift + value.length) * 8) / 6)
    return digits.slice(first, last)
  })
}
