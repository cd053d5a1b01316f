import { Readable } from 'node:stream'
import { run } from '../../src/cli.ts'
import type { FullReport } from '../../src/formats/format.ts'

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

/** Runs the program in this process. */
export async function cli(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
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
