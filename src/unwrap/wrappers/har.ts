import { isObject } from '../../json/values.ts'
import type { Json, JsonObject } from '../../model/index.ts'
import { entryOf } from '../har.ts'
import { defineWrapper } from '../wrapper.ts'

/** A HAR file (HAR 1.2), or its log alone: the traffic of a page, of which a few requests are about passkeys. */
export default defineWrapper({
  opens: 'object',
  looks: (object) => entriesOf(object) !== undefined,
  open(object) {
    const found = entriesOf(object)
    if (!found) return undefined
    const entries = found.entries.flatMap((entry, index) =>
      isObject(entry) ? [entryOf(entry, `${found.pointer}/${index}`, index + 1)] : [],
    )
    return { parts: entries.flatMap(({ parts }) => parts), exchanges: entries.map(({ exchange }) => exchange) }
  },
})

function entriesOf({ log, entries }: JsonObject): { entries: Json[]; pointer: string } | undefined {
  if (isObject(log) && Array.isArray(log.entries)) return { entries: log.entries, pointer: '/log/entries' }
  const isLog = Array.isArray(entries) && entries.some((one) => isObject(one) && isObject(one.request))
  return isLog ? { entries, pointer: '/entries' } : undefined
}
