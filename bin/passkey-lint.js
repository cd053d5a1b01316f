#!/usr/bin/env node
'use strict'
// CommonJS requiring CommonJS: an ESM entry costs twice the start-up. What one word asks for is answered before anything
// is loaded.
const stdoutOf = require('./stdout.js')

// A write error may come before or after the run's own code: the higher wins. Nobody calls process.exit(): it cuts a
// pipe at 64 KiB.
const atLeast = (code) => {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
}

// A reader that went away (`| head -1`) is a quiet end; a disk that is full is none.
const quietly = (stream) =>
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') return
    atLeast(2)
    const why = error.code === 'ENOSPC' ? 'no space is left there' : error.code
    if (stream === process.stdout) process.stderr.write(`passkey-lint: cannot write to standard output: ${why}\n`)
  })

// A signal was heard and everything is told; only what can never be read, a pipe without a writer, keeps the process.
const endedBy = (signal) => setTimeout(() => process.kill(process.pid, signal), 500).unref()

// Making a stream costs as much as linting a payload: each is made when something is said there.
const stdout = stdoutOf(() => quietly(process.stdout))

// Node's own code for a crash is 1, which here means findings. What was reported stays; what is waited for is not any more.
let program
process.on('uncaughtException', (error) => {
  atLeast(3)
  process.stderr.write(
    program?.bugText(error, process.env) ??
      `passkey-lint: it cannot be loaded (${error?.name}, Node ${process.version}); install it again\n`,
  )
  waitsFor?.destroy()
})
/** Standard input, once somebody reads it. */
let waitsFor

const words = process.argv.slice(2)
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  stdout.write(`${require('../package.json').version}\n`)
} else {
  runProgram()
}

function runProgram() {
  const { existsSync } = require('node:fs')
  const { join } = require('node:path')
  const bundle = join(__dirname, '../dist/cli.cjs')
  if (!existsSync(bundle)) {
    process.stderr.write('passkey-lint is not built: run "npm ci" (or "npm run build") in its folder.\n')
    atLeast(3)
    return
  }
  keepCompiled()
  program = require(bundle)
  program.run(words, io()).then((code) => {
    atLeast(code)
    if (code === 130 || code === 143) endedBy(code === 130 ? 'SIGINT' : 'SIGTERM')
  })
}

// Compiled code is never shipped: a V8 cache of one release of Node 20 ended others with a segmentation fault. Where Node
// keeps a cache of its own, keyed by release and source, it may: from 22.1 on. To ask for it before costs 2 % of a start.
function keepCompiled() {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major >= 22) require('node:module').enableCompileCache?.()
}

/** What the program may touch of the outside. */
function io() {
  let stderr
  return {
    get stdin() {
      waitsFor = process.stdin
      return waitsFor
    },
    stdout,
    get stderr() {
      stderr ??= quietly(process.stderr)
      return stderr
    },
    env: process.env,
    cwd: workingDirectory,
    // Only what would run on asks for it: a signal that somebody listens to ends nothing. A second one ends all the same.
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve)
        process.stdout.once('error', resolve)
      }),
  }
}

// A working directory that was deleted has a name still: what is below it is told as missing, the rest is read. Of one whose
// name is no UTF-8 Node has lost it; Linux leads there all the same.
const SELF = '/proc/self/cwd'
function workingDirectory() {
  try {
    const path = process.cwd()
    return path.includes('\ufffd') && require('node:fs').existsSync(SELF) ? SELF : path
  } catch {
    const { PWD = '' } = process.env
    return require('node:path').isAbsolute(PWD) ? PWD : '/'
  }
}
