/** A process that runs tests under mutants. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** How a test ended, and the numbers of the mutants that it reached. @typedef {{ id: string, time: number, failed?: string | undefined, reached: number[] }} Ended */
/** @typedef {{ outdir: string, active?: number, steps: { file: string, wanted?: readonly string[], named?: string | undefined }[] }} Job */
/** @typedef {{ tests?: Ended[], killedBy?: string | undefined, why?: string | undefined, spoilt?: boolean, gone?: boolean }} Answer */

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url))

/**
 * `ask` sends a job and gives its answer. A process that dies or needs more than `limit` milliseconds is a failing test,
 * too: then the answer says `gone`. `stop` ends the process.
 */
export function startWorker() {
  const child = fork(WORKER, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  const stop = () => child.kill('SIGKILL')
  /** @type {(job: Job, limit: number) => Promise<Answer>} */
  const ask = (job, limit) =>
    new Promise((settle) => {
      const end = (/** @type {Answer} */ answer) => {
        clearTimeout(timer)
        child.removeAllListeners()
        settle(answer)
      }
      const timer = setTimeout(() => {
        end({ killedBy: '(never ends)', why: `${limit} ms`, gone: true })
        stop()
      }, limit)
      child.once('message', (answer) => end(/** @type {Answer} */ (answer)))
      child.once('exit', (code) => end({ killedBy: '(process ended)', why: `exit code ${code}`, gone: true }))
      child.send(job)
    })
  return { ask, stop }
}
