import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { run } from '../../src/cli.ts'
import type { FullReport } from '../../src/formats/format.ts'
import { checkPrinted, formatsIn } from '../helpers/printed.ts'

export interface Ran {
  code: number
  out: string
  err: string
}

export interface RunOptions {
  /** Standard input; absent: a terminal. */
  stdin?: string | Uint8Array
  cwd?: string
  env?: Record<string, string>
  isTTY?: boolean
  /** Of both output streams, when they are a terminal. */
  columns?: number
}

/** Runs the program in this process. What it prints or writes of what has a schema is as the schema says. */
export async function cli(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd = process.cwd() } = options
  const read = (path: string): string | undefined => textAt(resolve(cwd, path))
  const paths = formatsIn(argv).flatMap((format) => format.split('=', 2).slice(1))
  const before = new Map(paths.map((path) => [path, read(path)]))
  const ran = await unchecked(argv, options)
  // A run that writes nothing leaves what was there.
  checkPrinted(argv, ran, (path) => (read(path) === before.get(path) ? undefined : read(path)))
  return ran
}

function textAt(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined
  } catch {
    return undefined
  }
}

/** The same, for who holds what comes out against its schema, or against nothing, himself. */
export async function unchecked(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  let out = ''
  let err = ''
  const { stdin, cwd = process.cwd(), env = {}, isTTY = false, columns } = options
  const input = Object.assign(Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]), {
    isTTY: stdin === undefined,
  })
  const code = await run(argv, {
    stdin: input,
    stdout: { write: (text) => (out += text), isTTY, columns },
    stderr: { write: (text) => (err += text), isTTY, columns },
    env,
    cwd: () => cwd,
  })
  return { code, out, err }
}

/** The same with `--format json`, parsed. */
export async function cliJson(
  argv: readonly string[],
  options: RunOptions = {},
): Promise<Ran & { report: FullReport }> {
  const ran = await cli([...argv, '--format', 'json'], options)
  return { ...ran, report: JSON.parse(ran.out) as FullReport }
}
