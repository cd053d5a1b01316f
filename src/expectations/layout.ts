import { isObject } from '../json/values.ts'
import type { JsonObject } from '../model/index.ts'
import { jsonEscaped } from '../text/json-text.ts'

/** The text of a file that speaks of the one beside it. */
export const fileText = (value: unknown): string =>
  `${isObject(value) ? opened(value, '', (_, member) => memberText(member, '  ')) : inline(value)}\n`

/** The text of `expected.json`: one finding a line, so that a difference is one. */
export const folderText = (folder: JsonObject): string =>
  `${opened(folder, '', (name, value) => (name === 'files' && isObject(value) ? opened(value, '  ', (_, entry) => entryText(entry)) : inline(value)))}\n`

function entryText(entry: unknown): string {
  if (!isObject(entry) || !Object.hasOwn(entry, 'findings')) return inline(entry)
  return opened(entry, '    ', (_, member) => memberText(member, '      '))
}

/** A list of objects has a line for each. */
function memberText(value: unknown, indent: string): string {
  if (!Array.isArray(value) || !value.some(isObject)) return inline(value)
  return `[\n${value.map((item) => `${indent}  ${inline(item)}`).join(',\n')}\n${indent}]`
}

function opened(entry: JsonObject, indent: string, text: (name: string, value: unknown) => string): string {
  const lines = Object.entries(entry).map(([name, value]) => `${indent}  ${inline(name)}: ${text(name, value)}`)
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`
}

const inline = (value: unknown): string => jsonEscaped(JSON.stringify(value))
