/** What the boot leaves for the page, once. */
interface Left {
  passkeyLintWorker?: Worker | undefined
}

/** A worker that runs the library, which stands in the page. `trusted`: makes an address one that the policy lets run. */
export function newWorker(trusted: (url: string) => string): Worker {
  const core = document.getElementById('core')?.textContent ?? ''
  const url = URL.createObjectURL(new Blob([core, '\npasskeyLint.serve(self);'], { type: 'text/javascript' }))
  const worker = new Worker(trusted(url))
  URL.revokeObjectURL(url)
  return worker
}

export function leaveWorker(worker: Worker): void {
  ;(globalThis as Left).passkeyLintWorker = worker
}

/** The worker that was started before the page was there; undefined once it was taken. */
export function earlyWorker(): Worker | undefined {
  const left = globalThis as Left
  const worker = left.passkeyLintWorker
  left.passkeyLintWorker = undefined
  return worker
}
