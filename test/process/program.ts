import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { folder } from '../helpers/folder.ts'
import { checkPrinted } from '../helpers/printed.ts'

export const BIN = resolve('bin/passkey-lint.js')

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  out: string
  err: string
}

/** A program that runs on; every wait is for what it says, none for time. What it says is as its schema has it. */
export class Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  out = ''
  err = ''

  constructor(argv: readonly string[], cwd: string, node: readonly string[] = []) {
    const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' }
    this.child = spawn(process.execPath, [...node, BIN, ...argv], { cwd, env })
    this.child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (this.out += chunk))
    this.child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (this.err += chunk))
    // What it no longer reads is no fault of a test.
    this.child.stdin?.on('error', () => {})
    this.ended = once(this.child, 'close').then(([code, signal]) => {
      const { out, err } = this
      // Whoever stopped reading has a part of it.
      if (this.child.stdout?.readableEnded) checkPrinted(argv, { out, err })
      return { code, signal, out, err }
    })
  }

  write(text: string): void {
    this.child.stdin?.write(text)
  }

  /** Until so many lines are printed. */
  async lines(count: number): Promise<void> {
    while (this.out.split('\n').length <= count) {
      if (this.child.exitCode !== null) throw new Error(`it ended with ${this.child.exitCode}: ${this.err}`)
      await once(this.child.stdout ?? this.child, 'data')
    }
  }
}

/** Flags of Node by which a program writes the most memory that it had, in KB, into a file. */
export function measured(): { node: string[]; memory(): number } {
  const cwd = folder({})
  const file = join(cwd, 'rss')
  const hook = join(cwd, 'hook.cjs')
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)))`,
  )
  return { node: ['--require', hook], memory: () => Number(readFileSync(file, 'utf8')) }
}
