import { offsetsOf } from '../../json/doc.ts'
import { tryFlatJson } from '../../json/parse.ts'
import { isObject } from '../../json/values.ts'
import { MAX_DIAGNOSED } from '../../limits.ts'
import { defineWrapper } from '../wrapper.ts'

/** What stands inside an object, copied without its braces: the lines that somebody marked in an editor or in a viewer. */
export default defineWrapper({
  opens: 'text',
  step: 'json',
  sure: 'whole',
  undone: 'the members of an object, without its braces',
  looks: (text) => text.length <= MAX_DIAGNOSED && /^\s*"[^"\\\n]{1,99}"\s{0,9}:/.test(text),
  open(text) {
    const kept = text.trimEnd()
    const inner = kept.endsWith(',') ? kept.slice(0, -1) : kept
    const whole = `{${inner}}`
    const value = tryFlatJson(whole)
    if (value === undefined || !isObject(value)) return undefined
    return [
      {
        value,
        // Who marks lines marks some of them.
        elided: true,
        cut: {
          text: whole,
          offsets: () => offsetsOf(whole.length, (at) => Math.min(Math.max(0, at - 1), inner.length)),
        },
      },
    ]
  },
})
