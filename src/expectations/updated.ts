import { isObject } from '../json/values.ts'
import type { Json, JsonObject, ReportPayload } from '../model/index.ts'
import { fileText, folderText } from './layout.ts'
import { NONE } from './names.ts'
import { findingsOf } from './strict.ts'

/** What an expectation says of one file, as JSON. */
export interface Said {
  expect?: Json
  findings?: Json
}

/** The errors of a file in few words: each by its first code, or by its rule where nothing is documented. */
function namesOf(payloads: readonly ReportPayload[]): Json {
  const errors = payloads.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error')
  const names = new Set(errors.map(({ codes: [code], rule }) => (code === undefined ? rule : short(code))))
  return names.size === 0 ? NONE : [...names]
}

/** A number stands alone, as people write it. */
const short = (code: string): string => (/\/\d+$/.test(code) ? code.slice(code.indexOf('/') + 1) : code)

/** The same file with what was found; all else in it stays. `before`: its text, absent where there is none. */
export function updatedFile(before: string | undefined, payloads: readonly ReportPayload[]): string {
  const value = before === undefined ? {} : (JSON.parse(before) as Json)
  return fileText(isObject(value) ? entryWith(value, payloads) : namesOf(payloads))
}

/** The same folder's file with what was found in these of its files; others stay, in the order that they have. */
export function updatedFolder(before: string, found: ReadonlyMap<string, readonly ReportPayload[]>): string {
  const folder = JSON.parse(before) as JsonObject
  const files = isObject(folder.files) ? folder.files : {}
  const entries = new Map(Object.entries(files))
  const isStrict = [...entries.values()].some((entry) => isObject(entry) && Object.hasOwn(entry, 'findings'))
  for (const [name, payloads] of found) {
    // A new one is as strict as those around it.
    const entry = entries.get(name) ?? (isStrict ? { findings: [] } : {})
    entries.set(name, isObject(entry) ? entryWith(entry, payloads) : namesOf(payloads))
  }
  const wasSorted = isSorted(Object.keys(files))
  const all = wasSorted ? [...entries].sort(([one], [other]) => (one < other ? -1 : 1)) : [...entries]
  return folderText(withMember(folder, 'files', Object.fromEntries(all)))
}

const isSorted = (names: readonly string[]): boolean =>
  names.every((name, at) => at === 0 || (names[at - 1] ?? '') < name)

const entryWith = (entry: JsonObject, payloads: readonly ReportPayload[]): JsonObject =>
  Object.hasOwn(entry, 'findings')
    ? withMember(entry, 'findings', findingsOf(payloads) as unknown as Json)
    : withMember(entry, 'expect', namesOf(payloads))

/** A member replaced where it stands, or added at the end. */
const withMember = (object: JsonObject, name: string, value: Json): JsonObject =>
  Object.fromEntries([...new Map(Object.entries(object)).set(name, value)])
