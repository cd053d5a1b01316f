/** Units of the text before a value in which its key is looked for; also bounds the patterns. */
const KEY_WINDOW = 160

export interface FrameKey {
  name: string
  /** How many units of the text before the value the key takes, up to the value. */
  length: number
  /** Backslashes before its quotes; undefined for a key without double quotes. */
  level?: number
}

const QUOTED = /(\\*)"([^"\\]{1,64})\1"\s*:\s*$/
/** Unquoted or single-quoted, as in JavaScript and YAML; `name=`, as in a form body or an attribute. */
const BARE = /(?:'([^'"\\]{1,64})'|(?<![\w$-])([A-Za-z_$][\w$-]{0,63}))\s*:\s*$/
const FORM = /(?<![\w.[\]-])([\w.[\]-]{1,64})=["']?$/
/** A JSON key in a URL-encoded body. */
const ENCODED = /%22([\w.-]{1,64})%22(?:%20|\+)*%3A(?:%20|\+)*(?:%22)?$/i

/** The key that stands directly before a value, if one does. `loose`: the text need not be JSON. */
export function keyBefore(before: string, loose: boolean): FrameKey | undefined {
  const end = before.slice(-KEY_WINDOW)
  const quoted = QUOTED.exec(end)
  if (quoted) return { name: quoted[2] ?? '', length: quoted[0].length, level: (quoted[1] ?? '').length }
  if (!loose) return undefined
  const other = BARE.exec(end) ?? FORM.exec(end) ?? ENCODED.exec(end)
  return other ? { name: other[1] ?? other[2] ?? '', length: other[0].length } : undefined
}
