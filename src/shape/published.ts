import schemas from '../generated/schemas.json' with { type: 'json' }
import { didYouMean } from '../text/words.ts'
import { SCHEMA_NAMES } from './validators.ts'

/** As much of a schema as is looked at here. */
export interface Published {
  $id: string
  title?: string
}

/** By the names of their files. */
export const PUBLISHED: ReadonlyMap<string, Published> = new Map<string, Published>(Object.entries(schemas))

/** The schema of a kind, an endpoint (full or short name) or a file's name, in any case; or why there is none. */
export function schemaNamed(what: string): { schema: Published } | { why: string } {
  const names = new Map<string, string>()
  for (const name of PUBLISHED.keys()) names.set(name, name)
  for (const [name, file] of SCHEMA_NAMES)
    if (PUBLISHED.has(file)) for (const spelling of [name, name.slice(name.indexOf('/') + 1)]) names.set(spelling, file)
  const known = [...names.keys()]
  const name = known.find((one) => one.toLowerCase() === what.toLowerCase())
  const schema = name === undefined ? undefined : PUBLISHED.get(names.get(name) ?? '')
  return schema ? { schema } : { why: `there is no schema "${what}".${didYouMean(what, known)}` }
}

const REFERRED = /"\$ref":"([^"#]+)#/g

/** A copy that stands alone: each schema that it refers to is one of its `$defs` (JSON Schema 2020-12, "Bundling"). */
export function bundled(schema: Published): Published & { $defs?: Record<string, unknown> } {
  const text = JSON.stringify(schema)
  const ids = new Set([...text.matchAll(REFERRED)].map(([, id]) => id))
  const others = [...PUBLISHED].filter(([, one]) => ids.has(one.$id) && one.$id !== schema.$id)
  const copy = JSON.parse(text) as ReturnType<typeof bundled>
  if (others.length > 0)
    copy.$defs = { ...copy.$defs, ...Object.fromEntries(others.map(([name, one]) => [name, structuredClone(one)])) }
  return copy
}
