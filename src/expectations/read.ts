import type { Named } from '../explain/lookup.ts'
import { escapePointer } from '../json/pointer.ts'
import { describe, isObject } from '../json/values.ts'
import type { Json, JsonObject } from '../model/index.ts'
import { PLAIN_MEMBERS, readJudging } from '../settings/plain.ts'
import { CheckedJson } from './checked-json.ts'
import type { Expectations, Expected, FileOptions } from './expected.ts'
import { fullName, NONE, unknownName } from './names.ts'
import { readFindings } from './read-findings.ts'

/** Members of an expectation, and of the file that holds several. */
const ENTRY = ['expect', 'findings', 'options', 'note']
const FOLDER = ['$schema', 'files', 'options', 'note']

/** Options that name a file beside the expectation. */
const FILES = ['registration', 'publicKey', 'attestationRoots'] as const

/** Reads `login.expected.json`: what is expected of the file beside it. `name`: what the reader calls it. */
export function readExpectation(text: string, name: string, catalogue: Named): Expectations {
  const json = new CheckedJson(name, text)
  const value = json.parse()
  const expected = value === undefined ? undefined : entryOf(value, '', ['$schema', ...ENTRY], {}, json, catalogue)
  return {
    of: new Map(expected ? [['', expected]] : []),
    place: () => name,
    unread: expected === undefined,
    broken: new Set(expected ? [] : ['']),
    problems: json.problems,
  }
}

/** Reads `expected.json`: what is expected of several files of its folder. Where it cannot be read at all, it speaks of no file. */
export function readFolderExpectations(text: string, name: string, catalogue: Named): Expectations {
  const json = new CheckedJson(name, text)
  const all: Expectations = {
    of: new Map(),
    place: (file) => json.place(pointerTo(file)),
    unread: false,
    broken: new Set(),
    problems: json.problems,
  }
  const value = json.parse()
  const folder = value === undefined ? undefined : json.object(value, '', FOLDER)
  const files = folder && filesOf(folder, json)
  if (!folder || !files) return { ...all, unread: true }
  const options = optionsOf(folder.options, '/options', json)
  for (const [file, entry] of Object.entries(files)) {
    const expected = entryOf(entry, pointerTo(file), ENTRY, options ?? {}, json, catalogue)
    if (expected && options) all.of.set(file, expected)
    else all.broken.add(file)
  }
  return all
}

const pointerTo = (file: string): string => `/files/${escapePointer(file)}`

function filesOf(folder: JsonObject, json: CheckedJson): JsonObject | undefined {
  const { files } = folder
  if (isObject(files)) return files
  return json.fail(
    files === undefined ? '' : '/files',
    `expected the member "files", an object of expectations by the names of files, received ${describe(files)}`,
  )
}

/** An expectation of one file: an object, or what stands in its member `expect` alone. */
function entryOf(
  value: Json,
  pointer: string,
  known: readonly string[],
  inherited: FileOptions,
  json: CheckedJson,
  catalogue: Named,
): Expected | undefined {
  if (typeof value === 'string' || Array.isArray(value)) {
    const names = namesIn(value, pointer, json, catalogue)
    return names && { names, options: inherited }
  }
  const entry = json.object(value, pointer, known)
  const options = entry && optionsOf(entry.options, `${pointer}/options`, json)
  if (!entry || !options) return undefined
  const { expect, findings } = entry
  if ((expect === undefined) === (findings === undefined))
    return json.fail(
      pointer,
      `expected one of "expect" and "findings", received ${expect === undefined ? 'none' : 'both'}`,
    )
  const all = { ...inherited, ...options }
  if (findings !== undefined) {
    const read = readFindings(findings, `${pointer}/findings`, json, catalogue)
    return read && { findings: read, options: all }
  }
  const names = namesIn(expect, `${pointer}/expect`, json, catalogue)
  return names && { names, options: all }
}

/** Codes and rules in full; `none` is the empty list. */
function namesIn(value: Json | undefined, pointer: string, json: CheckedJson, catalogue: Named): string[] | undefined {
  const words = typeof value === 'string' ? [value] : value
  if (!Array.isArray(words) || words.length === 0)
    return json.fail(pointer, `expected codes or rules such as ["60377"], or "${NONE}", received ${describe(value)}`)
  if (words.length === 1 && words[0] === NONE) return []
  const names: string[] = []
  for (const [at, word] of words.entries()) {
    // A code is a number to who writes it.
    const text = typeof word === 'number' ? `${word}` : word
    const name = typeof text === 'string' ? fullName(text, catalogue) : undefined
    if (name === undefined)
      json.fail(
        Array.isArray(value) ? `${pointer}/${at}` : pointer,
        typeof text === 'string'
          ? unknownName(text, catalogue)
          : `expected a code or a rule, received ${describe(word)}`,
      )
    else names.push(name)
  }
  return names.length < words.length ? undefined : [...new Set(names)]
}

function optionsOf(value: Json | undefined, pointer: string, json: CheckedJson): FileOptions | undefined {
  if (value === undefined) return {}
  const before = json.problems.length
  const plain = json.object(value, pointer, [...PLAIN_MEMBERS, ...FILES, 'found'])
  if (!plain) return undefined
  const options: FileOptions = readJudging(plain, (member, problem) =>
    json.fail(`${pointer}/${escapePointer(member)}`, problem),
  )
  for (const name of FILES) {
    const path = plain[name]
    if (typeof path === 'string') options[name] = path
    else if (path !== undefined) json.fail(`${pointer}/${name}`, `expected a string, received ${describe(path)}`)
  }
  if (typeof plain.found === 'boolean') options.found = plain.found
  else if (plain.found !== undefined)
    json.fail(`${pointer}/found`, `expected true or false, received ${describe(plain.found)}`)
  return json.problems.length > before ? undefined : options
}
