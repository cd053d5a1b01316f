#!/usr/bin/env node
'use strict'
// CommonJS requiring one CommonJS bundle: an ESM entry costs twice the start-up.
const { existsSync, readFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { dirname, join } = require('node:path')

/** Loads the bundle with V8's code cache of the build. V8 refuses a cache of another version or flags, and compiles. */
function load(file, cache) {
  if (!existsSync(cache)) return require(file)
  const { Script } = require('node:vm')
  const script = new Script(wrap(readFileSync(file, 'latin1')), { filename: file, cachedData: readFileSync(cache) })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return module.exports
}

// A write error may come before or after the run's own code: the higher wins. Nobody calls process.exit(): it cuts a
// pipe at 64 KiB.
const atLeast = (code) => {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
}

// A reader that went away (`| head -1`) is a quiet end.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => error.code === 'EPIPE' || atLeast(2))

// Node's own code for a crash is 1, which here means findings.
process.on('uncaughtException', (error) => {
  process.stderr.write(`a bug in passkey-lint: ${error?.stack ?? error}\n`)
  atLeast(3)
})

const dist = join(__dirname, '../dist')
if (existsSync(join(dist, 'cli.cjs'))) {
  const { run } = load(join(dist, 'cli.cjs'), join(dist, 'cli.v8'))
  run(process.argv.slice(2), process).then(atLeast)
} else {
  process.stderr.write('passkey-lint is not built: run "npm ci" (or "npm run build") in its folder.\n')
  atLeast(3)
}
