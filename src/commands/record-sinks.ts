import { resolve } from 'node:path'
import { type Destination, whyNot } from './destinations.ts'
import type { Io } from './io.ts'
import type { Pauses } from './pauses.ts'
import { openWhole, type WholeFile } from './whole-file.ts'

export interface RecordSinks {
  /** Writes whole lines everywhere; a promise where a reader is slower than we are, settled when it wants more. */
  write(text: string): undefined | Promise<unknown>
  /** `isCut`: the stream was not read to its end; files of a part are dropped. What could not be written, a sentence each. */
  close(isCut: boolean): string[]
}

/** Where records go: to standard output, to files, or to both. */
export function recordSinks(destinations: readonly Destination[], pauses: Pauses, io: Io): RecordSinks {
  const problems: string[] = []
  const wanted = destinations.filter(({ name }) => name === 'jsonl')
  const open = new Map<string, WholeFile>()
  const attempt = (path: string, act: () => void): void => {
    try {
      act()
    } catch (error) {
      open.delete(path)
      problems.push(`cannot write the records jsonl=${path}: ${whyNot(error, path)}`)
    }
  }
  for (const { path } of wanted)
    if (path !== undefined) attempt(path, () => open.set(path, openWhole(resolve(io.cwd(), path))))
  const isPrinted = wanted.some(({ path }) => path === undefined)
  return {
    write: (text) => {
      for (const [path, file] of open)
        attempt(path, () => {
          try {
            file.write(text)
          } catch (error) {
            file.drop()
            throw error
          }
        })
      return isPrinted && io.stdout.write(text) === false ? drained(io, pauses) : undefined
    },
    close: (isCut) => {
      for (const [path, file] of open)
        if (isCut) {
          file.drop()
          problems.push(`jsonl=${path} was not written, for not all lines were read`)
        } else attempt(path, () => file.finish())
      return problems
    },
  }
}

/** Until the reader of standard output wants more, or is gone, or the run is to end. */
const drained = ({ stdout }: Io, { stopped }: Pauses): Promise<unknown> =>
  new Promise<void>((done) => {
    if (!stdout.once) return done()
    stdout.once('drain', done)
    void stopped.then(() => done())
  })
