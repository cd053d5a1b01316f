import { escapePointer } from '../json/pointer.ts'
import { isObject } from '../json/values.ts'
import type { FieldRange, JsonObject, Part } from '../model/index.ts'
import { table } from '../table.ts'

/** A field of a form, and where it stands. */
export interface FormField {
  name: string
  value: string
  range: FieldRange
}

/** The fields of a form as members: `a[b]=c` is a member of a member (PHP, Rails, qs). */
export function nestedForm(all: Iterable<FormField>, length: number): Part & { value: JsonObject } {
  const value: JsonObject = table()
  const fields = new Map<string, FieldRange>()
  for (const { name, value: one, range } of all) {
    const path = pathOf(name)
    if (put(value, path, one)) fields.set(path.map((step) => `/${escapePointer(step)}`).join(''), range)
  }
  return { value, fields: fields.set('', { start: 0, end: length }) }
}

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
