import { thousands } from '../text/words.ts'
import { firstColumns } from '../text/wrap.ts'
import { columnsOf, type Io } from './io.ts'

/** How far a long run has come, in one line on standard error that is written over. */
export interface Progress {
  /** `what` is done of so many of so many files. */
  step(what: string, done: number, total: number): void
  /** Clears the line: before anything else is written, and at the end. */
  end(): void
}

/** Milliseconds in which a run is done without a word, and between two words. */
const [PATIENCE, BETWEEN] = [1000, 100]
/** Back to the start of the line, and all of it erased (ECMA-48). */
const CLEAR = '\r\u001b[K'

/**
 * Only for somebody who watches: not with `--quiet`, not in CI, not into a pipe or a file. It holds no timer: whoever
 * works says how far it is, and most of those words are not written. `now` is in milliseconds.
 */
export function progressOf(io: Io, quiet: boolean, now: () => number = Date.now): Progress {
  let next = quiet ? Number.POSITIVE_INFINITY : now() + PATIENCE
  let isShown = false
  return {
    step(what, done, total) {
      if (now() < next || total < 2) return
      // Only now: a run that is done by then needs no standard error.
      if (!isWatched(io)) next = Number.POSITIVE_INFINITY
      else {
        next = now() + BETWEEN
        isShown = true
        const text = `passkey-lint: ${what} ${thousands(done)} of ${thousands(total)} files`
        io.stderr.write(CLEAR + firstColumns(text, columnsOf(io.stderr) - 1))
      }
    },
    end() {
      if (isShown) io.stderr.write(CLEAR)
      isShown = false
    },
  }
}

const isWatched = ({ stderr, env }: Io): boolean => stderr.isTTY === true && !env.CI && env.TERM !== 'dumb'
