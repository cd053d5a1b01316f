import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds between two looks at the screen, and after which it is not going to change any more. */
const LOOK = 50
const PATIENCE = 20_000

/** A terminal that nobody sees (tmux), with a program in it: keys go in, and what stands on the screen comes out. */
export class Terminal {
  readonly #socket: string
  /** The server takes it over when the first command starts it; `-e` of a session does not reach PATH. */
  readonly #env: Record<string, string>

  constructor(name: string, command: readonly string[], options: { cwd: string; env: Record<string, string> }) {
    this.#socket = `passkey-lint-${name}-${process.pid}`
    this.#env = options.env
    const size = ['-x', '160', '-y', '60']
    this.#tmux('-f', '/dev/null', 'new-session', '-d', ...size, '-c', options.cwd, ...command)
  }

  type(text: string): void {
    this.#tmux('send-keys', '-l', '--', text)
  }

  /** Keys by their names in tmux: Tab, Enter, C-u. */
  press(...keys: string[]): void {
    this.#tmux('send-keys', ...keys)
  }

  screen(): string {
    return this.#tmux('capture-pane', '-p', '-J')
  }

  /** Waits until the screen shows it. Gives the screen, or as it was last when that never happens. */
  async shows(what: string | RegExp): Promise<string> {
    const end = Date.now() + PATIENCE
    for (;;) {
      const screen = this.screen()
      if (typeof what === 'string' ? screen.includes(what) : what.test(screen)) return screen
      if (Date.now() > end) return screen
      await sleep(LOOK)
    }
  }

  close(): void {
    this.#tmux('kill-server')
  }

  #tmux(...argv: string[]): string {
    return spawnSync('tmux', ['-L', this.#socket, ...argv], { encoding: 'utf8', env: this.#env }).stdout ?? ''
  }
}

/** What of these programs is not there. */
export const missingOf = (programs: readonly string[]): string[] =>
  programs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0)

/** A missing program fails in CI; elsewhere its tests are not run, and their title says why. */
export function needing(programs: readonly string[]): { skipped: boolean; note: string } {
  const missing = missingOf(programs)
  const skipped = missing.length > 0 && process.env.CI === undefined
  return { skipped, note: skipped ? ` (not run: ${missing.join(' and ')} missing)` : '' }
}
