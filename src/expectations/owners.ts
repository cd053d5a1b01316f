import { isExpectation } from '../input/expectation-name.ts'

/** What the files of expectations in one folder speak of. */
export interface Owned {
  /** The file beside which one stands, by the name of the file of expectations. */
  of: Map<string, string>
  /** Files that may be meant by one that could be meant for others as well. */
  unclear: Set<string>
  /** By the name of the file of expectations: why it speaks of no file. */
  problems: Map<string, string>
}

/** What speaks of all files of its folder. */
export const FOLDER_FILE = 'expected.json'

const SUFFIX = '.expected.json'

/** `login` of `login.json`. */
export const stem = (name: string): string => name.replace(/(?<=.)\.[^.]*$/, '')

/** How a file of expectations is called that speaks of this one alone: by the short name where no other file has it. */
export const nameBeside = (name: string, folder: readonly string[]): string =>
  folder.some((other) => other !== name && !isExpectation(other) && stem(other) === stem(name))
    ? `${name}${SUFFIX}`
    : `${stem(name)}${SUFFIX}`

/** Finds the file that each speaks of, by the names of all files in the folder. */
export function ownersIn(folder: readonly string[]): Owned {
  const owned: Owned = { of: new Map(), unclear: new Set(), problems: new Map() }
  const speaking = folder.filter((name) => isExpectation(name) && name !== FOLDER_FILE)
  const inputs = folder.filter((name) => !isExpectation(name))
  for (const name of speaking) {
    const base = name.slice(0, -SUFFIX.length)
    const called = inputs.filter((input) => stem(input) === base)
    const open = called.filter((input) => !speaking.includes(`${input}${SUFFIX}`))
    const candidates = inputs.includes(base) ? [base] : open.length > 0 ? open : called
    const [owner, ...others] = candidates
    if (owner === undefined)
      owned.problems.set(name, `an expectation without a payload: no file ${base}.* is beside it`)
    else if (others.length === 0) owned.of.set(name, owner)
    else {
      for (const candidate of candidates) owned.unclear.add(candidate)
      const names = candidates.map((candidate) => `${candidate}${SUFFIX}`)
      owned.problems.set(name, `is it meant for ${candidates.join(' or ')}? Call it ${names.join(' or ')}`)
    }
  }
  return owned
}
