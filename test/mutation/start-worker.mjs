/** A process that runs tests under mutants. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url))

/**
 * `ask` sends a job and gives its answer. A process that dies or needs more than `limit` milliseconds is a failing test,
 * too: then the answer says `gone`. `stop` ends the process.
 */
export function startWorker() {
  const child = fork(WORKER, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  const stop = () => child.kill('SIGKILL')
  const ask = (job, limit) =>
    new Promise((settle) => {
      const end = (answer) => {
        clearTimeout(timer)
        child.removeAllListeners()
        settle(answer)
      }
      const timer = setTimeout(() => {
        end({ killedBy: '(never ends)', why: `${limit} ms`, gone: true })
        stop()
      }, limit)
      child.once('message', end)
      child.once('exit', (code) => end({ killedBy: '(process ended)', why: `exit code ${code}`, gone: true }))
      child.send(job)
    })
  return { ask, stop }
}
