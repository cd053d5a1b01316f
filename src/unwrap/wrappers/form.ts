import { escapePointer } from '../../json/pointer.ts'
import { isObject } from '../../json/values.ts'
import type { FieldRange, JsonObject } from '../../model/index.ts'
import { looksUrlEncoded, urlEncodedForm } from '../url-encoded-form.ts'
import { defineWrapper } from '../wrapper.ts'

/** A field of any other name, whose value begins as JSON does. */
const OF_JSON = /(?:^|&)[\w.[\]%-]{1,99}=(?:%20|\+){0,9}(?:%7B|\{)(?:%20|%0D|%0A|\+){0,9}(?:%22|")/i

/** Fields in which frameworks send a credential: member by member, or as a text in one of them. */
const FIELD =
  /(?:^|&)(?:id|raw_?id|response(?:(?:%5B|\[)\w+(?:%5D|\]))?|client_?data_?json|credential|public_?key_?credential|data|payload|authn_response)=/i

/** A body of application/x-www-form-urlencoded of any framework; `a[b]=c` is a member of a member (PHP, Rails, qs). */
export default defineWrapper({
  opens: 'text',
  step: 'form',
  sure: 'likely',
  undone: undefined,
  looks: (text) => looksUrlEncoded(text) && (FIELD.test(text.trimStart()) || OF_JSON.test(text.trimStart())),
  open(text) {
    const flat = urlEncodedForm(text)
    const value: JsonObject = {}
    const fields = new Map<string, FieldRange>()
    for (const [name, one] of Object.entries(flat.value)) {
      const path = pathOf(name)
      const range = flat.fields?.get(`/${name}`)
      if (put(value, path, one) && range) fields.set(path.map((step) => `/${escapePointer(step)}`).join(''), range)
    }
    return [{ value, fields: fields.set('', { start: 0, end: text.length }) }]
  },
})

/** `a[b][c]`: of a name that is spelled otherwise, itself. */
function pathOf(name: string): string[] {
  const [whole, first = '', rest = ''] = /^([^[\]]+)((?:\[[\w-]{1,99}\]){1,9})$/.exec(name) ?? []
  return whole === undefined ? [name] : [first, ...rest.slice(1, -1).split('][')]
}

function put(form: JsonObject, path: readonly string[], value: JsonObject[string]): boolean {
  let at = form
  for (const step of path.slice(0, -1)) {
    const inner = Object.hasOwn(at, step) ? at[step] : undefined
    if (inner !== undefined && !isObject(inner)) return false
    const next: JsonObject = inner ?? {}
    if (!inner) Object.defineProperty(at, step, { value: next, enumerable: true, configurable: true, writable: true })
    at = next
  }
  Object.defineProperty(at, path.at(-1) ?? '', { value, enumerable: true, configurable: true, writable: true })
  return true
}
