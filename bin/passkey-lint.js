#!/usr/bin/env node
'use strict'
// CommonJS requiring one CommonJS bundle: an ESM entry costs twice the start-up.
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const BROKEN = 3
const program = join(__dirname, '../dist/cli.cjs')

// A reader that went away (`| head -1`) is a quiet end. Nobody calls process.exit(): it would cut a pipe at 64 KiB.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') atLeast(2)
  })

// A write error may come before or after the run's own code: the higher wins.
function atLeast(code) {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
}

if (existsSync(program)) {
  const { run } = require(program)
  run(process.argv.slice(2), process).then(atLeast, (error) => {
    atLeast(BROKEN)
    process.stderr.write(`passkey-lint: ${error?.stack ?? error}\n`)
  })
} else {
  process.stderr.write('passkey-lint is not built: run "npm ci" (or "npm run build") in its folder.\n')
  atLeast(BROKEN)
}
