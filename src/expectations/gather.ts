import { basename, dirname, join } from 'node:path'
import type { Named } from '../explain/lookup.ts'
import { isExpectation } from '../input/expectation-name.ts'
import { readFile } from '../input/file.ts'
import { entriesIn } from '../input/file-names.ts'
import type { Listed, Listing } from '../input/index.ts'
import type { Expectations, Expected } from './expected.ts'
import { FOLDER_FILE, ownersIn } from './owners.ts'
import { readExpectation, readFolderExpectations } from './read.ts'

/** An input, and what it is held against. */
export interface Held {
  file: Listed
  /** Absent: nobody said what is expected, so it has to be clean. */
  expected?: Expected
  /** Of the file that says it; absent where nothing does. */
  from?: { path: string; name: string; isFolders: boolean }
  /** What is expected cannot be told; a problem says why. */
  isUnknown: boolean
}

export interface Gathered {
  held: Held[]
  problems: string[]
}

/** Finds and reads what is expected of all files of a listing. Problems are told of what was asked for alone. */
export async function gather(listing: Listing, catalogue: Named): Promise<Gathered> {
  const asked = new Map(listing.expectations.map((one) => [one.path ?? '', one]))
  const prefixes = new Map<string, string>()
  for (const { path, name } of [...listing.files, ...listing.expectations])
    if (path !== undefined) prefixes.set(dirname(path), name.slice(0, name.length - basename(name).length))
  const problems: string[] = []
  const said = new Map<string, Said>()
  for (const [folder, prefix] of prefixes) {
    const read = await readFolder(folder, prefix, catalogue)
    for (const [name, one] of read.said) said.set(join(folder, name), one)
    for (const [name, why] of read.problems)
      if (why.isAlways || asked.has(join(folder, name))) problems.push(...why.lines)
  }
  const files = withOwners(listing, said, asked)
  return { held: files.map((file) => ({ file, isUnknown: false, ...said.get(file.path ?? '') })), problems }
}

type Said = Omit<Held, 'file'> & { by: string[] }

/** Whoever names a file of expectations, as a hook does with what was changed, means the files that it speaks of. */
function withOwners(
  { files, expectations }: Listing,
  said: ReadonlyMap<string, Said>,
  asked: ReadonlyMap<string, Listed>,
): Listed[] {
  const known = new Set(files.map(({ path }) => path))
  const named = expectations.filter(({ how }) => how === 'named')
  const more = [...said].flatMap(([path, { by }]): Listed[] => {
    const one = named.find((expectation) => by.includes(expectation.path ?? ''))
    if (!one || known.has(path) || asked.has(path)) return []
    return [
      { path, name: one.name.slice(0, one.name.length - basename(one.name).length) + basename(path), how: 'named' },
    ]
  })
  return [...files, ...more]
}

interface Why {
  lines: string[]
  /** It hinders what was asked for, even where the file itself was not asked for. */
  isAlways: boolean
}

/** What is said of the files of one folder, by their names, and problems by the names of the files that have them. */
async function readFolder(
  folder: string,
  prefix: string,
  catalogue: Named,
): Promise<{ said: Map<string, Said>; problems: Map<string, Why> }> {
  const names = namesIn(folder)
  const said = new Map<string, Said>()
  const problems = new Map<string, Why>()
  const say = (name: string, from: string, isFolders: boolean, expected: Expected | undefined): void => {
    const before = said.get(name)
    if (before && before.by.length > 0)
      problems.set(`${name} ${from}`, {
        lines: [`${prefix}${name} has two expectations, in ${before.from?.name} and ${prefix}${from}: keep one`],
        isAlways: true,
      })
    const isUnknown = expected === undefined || before !== undefined
    const path = join(folder, from)
    said.set(name, {
      ...(expected ? { expected } : {}),
      from: { path, name: `${prefix}${from}`, isFolders },
      isUnknown,
      by: [...(before?.by ?? []), path],
    })
  }
  const { of, unclear, problems: why } = ownersIn(names)
  for (const [name, line] of why) problems.set(name, { lines: [`${prefix}${name}: ${line}`], isAlways: false })
  for (const name of unclear) said.set(name, { isUnknown: true, by: [] })
  for (const [name, owner] of of) {
    const read = await readAt(join(folder, name), `${prefix}${name}`, readExpectation, catalogue)
    if (read.problems.length > 0) problems.set(name, { lines: read.problems, isAlways: true })
    say(owner, name, false, read.of.get(''))
  }
  if (!names.includes(FOLDER_FILE)) return { said, problems }
  const all = await readAt(join(folder, FOLDER_FILE), `${prefix}${FOLDER_FILE}`, readFolderExpectations, catalogue)
  const inputs = new Set(names.filter((name) => !isExpectation(name)))
  for (const name of all.unread ? inputs : [...all.of.keys(), ...all.broken])
    if (inputs.has(name)) say(name, FOLDER_FILE, true, all.of.get(name))
    else all.problems.push(`${all.place(name)}: an expectation without a payload: the folder has no file "${name}"`)
  if (all.problems.length > 0) problems.set(FOLDER_FILE, { lines: all.problems, isAlways: true })
  return { said, problems }
}

/** Names of the files in a folder. What cannot be listed was told by who listed it. */
function namesIn(folder: string): string[] {
  try {
    return entriesIn(folder)
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  } catch {
    return []
  }
}

async function readAt(
  path: string,
  name: string,
  read: (text: string, name: string, catalogue: Named) => Expectations,
  catalogue: Named,
): Promise<Expectations> {
  const { text, unreadable, binary } = await readFile(path, { name, how: 'named' })
  const why = unreadable ?? binary
  if (why === undefined) return read(text, name, catalogue)
  return { of: new Map(), place: () => name, unread: true, broken: new Set(), problems: [`${name}: ${why}`] }
}
