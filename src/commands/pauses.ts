import type { STOPPED } from '../exit-codes.ts'
import { counted, thousands } from '../text/words.ts'
import type { Io } from './io.ts'

/** Milliseconds that a run works before it looks whether somebody wants it to end; shorter ones end as any program does. */
const BETWEEN = 200

/** How a run was ended from outside: by a signal, or because nobody reads what it prints. */
export type Stop = keyof typeof STOPPED

/** How far a run came that was ended from outside. */
export const stoppedAfter = (stop: Stop, done: number, total: number): string =>
  `stopped (${stop}) after ${thousands(done)} of ${counted(total, 'file')}`

export interface Pauses {
  /** Why the run is to end; undefined: it is not. */
  readonly stop: Stop | undefined
  /** Settles when the run is to end; who asks for it listens from now on. */
  readonly stopped: Promise<unknown>
  /** Between two pieces of work: whether to end. A promise when it is time to let signals in. */
  isOver(): boolean | Promise<boolean>
}

/**
 * A run that keeps its thread busy hears of no signal: between pieces of work it waits a turn now and then. Nobody listens
 * before the first of these turns, so that a short run costs nothing and a signal ends it at once, as does a second one.
 */
export function pausesOf({ stopped: stopping }: Pick<Io, 'stopped'>, now: () => number = Date.now): Pauses {
  let next = now() + BETWEEN
  let stop: Stop | undefined
  let heard: Promise<unknown> | undefined
  const listen = (): Promise<unknown> => {
    heard ??= (stopping?.() ?? new Promise<never>(() => {})).then((why) => {
      stop = why === 'SIGINT' || why === 'SIGTERM' ? why : 'closed'
    })
    return heard
  }
  const turn = async (): Promise<boolean> => {
    listen()
    await new Promise((resolve) => setImmediate(resolve))
    next = now() + BETWEEN
    return stop !== undefined
  }
  return {
    get stop() {
      return stop
    },
    get stopped() {
      return listen()
    },
    isOver: () => stop !== undefined || (now() >= next && turn()),
  }
}
