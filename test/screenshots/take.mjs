/**
 * `npm run screenshots`: the pictures of the README. The program runs in a real terminal (tmux), whose content is drawn.
 * `--columns N` and `--out FOLDER` are for whoever wants to look at another width.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { COLUMNS, promptOf, SHOTS } from './shots.mjs'
import { svgOf } from './svg.mjs'

const BIN = resolve('bin/passkey-lint.js')
/** Lines of the terminal: more than any shot has, so that nothing scrolls. */
const LINES = 120
/** The terminal of nobody's machine: sixteen colours by name, no links, no CI. */
const ENV = { PATH: process.env.PATH, HOME: tmpdir(), LANG: 'C.UTF-8', TMUX_TMPDIR: tmpdir(), TERM: 'xterm' }
const DONE = 'shot-is-taken'

/** @param {string} word */
const quoted = (word) => `'${word.replaceAll("'", "'\\''")}'`

/** Runs one command in a terminal of its own, and gives what it shows. @param {import('./shots.mjs').Shot} shot @param {number} columns */
function capture(shot, columns) {
  const folder = mkdtempSync(join(tmpdir(), 'passkey-lint-shot-'))
  const socket = `passkey-lint-${process.pid}`
  /** @param {string[]} words */
  const tmux = (...words) =>
    execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...words], { encoding: 'utf8', env: ENV })
  try {
    for (const [name, from] of Object.entries(shot.files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      cpSync(from, join(folder, name))
    }
    const words = [process.execPath, BIN, ...shot.argv].map(quoted).join(' ')
    const script = `printf '%s\\n' ${quoted(promptOf(shot))}; ${words}; tmux wait-for -S ${DONE}; sleep 60`
    tmux('new-session', '-d', '-x', String(columns), '-y', String(LINES), '-c', folder, script)
    tmux('wait-for', DONE)
    return tmux('capture-pane', '-p', '-e', '-t', '0')
  } finally {
    tmux('kill-server')
    rmSync(folder, { recursive: true, force: true })
  }
}

const { values } = parseArgs({
  options: {
    columns: { type: 'string', default: String(COLUMNS) },
    out: { type: 'string', default: '.github/images' },
  },
})
const columns = Number(values.columns)
mkdirSync(values.out, { recursive: true })
for (const shot of SHOTS) {
  const captured = capture(shot, columns)
  for (const theme of /** @type {const} */ (['dark', 'light']))
    writeFileSync(join(values.out, `${shot.name}-${theme}.svg`), svgOf(captured, columns, theme))
}
