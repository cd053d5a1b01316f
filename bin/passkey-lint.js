#!/usr/bin/env node
'use strict'
// CommonJS requiring one CommonJS bundle: an ESM entry costs twice the start-up.
const { existsSync } = require('node:fs')
const nodeModule = require('node:module')
const { isAbsolute, join } = require('node:path')

// Compiled code is never shipped: a V8 cache of one release of Node 20 ended others with a segmentation fault. Where
// Node keeps a cache of its own, keyed by release and source, it may (22.1 and later).
nodeModule.enableCompileCache?.()

// A write error may come before or after the run's own code: the higher wins. Nobody calls process.exit(): it cuts a
// pipe at 64 KiB.
const atLeast = (code) => {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
}

// A reader that went away (`| head -1`) is a quiet end.
const quietly = (stream) => stream.on('error', (error) => error.code === 'EPIPE' || atLeast(2))

// A working directory that was deleted has a name still: what is below it is told as missing, the rest is read.
function workingDirectory() {
  try {
    return process.cwd()
  } catch {
    const { PWD = '' } = process.env
    return isAbsolute(PWD) ? PWD : '/'
  }
}

// Making a stream costs as much as linting a payload: standard error is made when something is said there.
let stderr
const io = {
  get stdin() {
    return process.stdin
  },
  stdout: quietly(process.stdout),
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

// Node's own code for a crash is 1, which here means findings.
process.on('uncaughtException', (error) => {
  process.stderr.write(`a bug in passkey-lint: ${error?.stack ?? error}\n`)
  atLeast(3)
})

const dist = join(__dirname, '../dist')
if (existsSync(join(dist, 'cli.cjs'))) {
  const { run } = require(join(dist, 'cli.cjs'))
  run(process.argv.slice(2), io).then(atLeast)
} else {
  process.stderr.write('passkey-lint is not built: run "npm ci" (or "npm run build") in its folder.\n')
  atLeast(3)
}
