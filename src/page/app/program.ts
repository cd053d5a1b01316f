/** What the boot leaves for the page, once. */
interface Left {
  passkeyLintWorker?: LibraryWorker | undefined
}

/** Behind the library, which serves whoever asks. */
const SERVE = '\npasskeyLint.serve(self);'

/**
 * A worker that runs the library, which stands in the page deflated, as base64: a quarter of its size. What is asked while
 * it is unpacked waits.
 */
export class LibraryWorker {
  onmessage: (event: MessageEvent) => void = () => {}
  onerror: (event: ErrorEvent) => void = () => {}
  #worker: Worker | undefined
  #isEnded = false
  readonly #waiting: unknown[] = []
  /** Kept for who asks later: it may come before the page is there to hear of it. */
  #failure: ErrorEvent | undefined
  /** Settles when the worker reads its program, or could not be started. */
  readonly started: Promise<void>

  /** `trusted`: makes an address one that the policy lets run. */
  constructor(trusted: (url: string) => string) {
    this.started = this.#start(trusted).catch((error) => this.#fail(new ErrorEvent('error', { message: `${error}` })))
  }

  postMessage(message: unknown): void {
    const failure = this.#failure
    if (failure) setTimeout(() => this.onerror(failure))
    else if (this.#worker) this.#worker.postMessage(message)
    else this.#waiting.push(message)
  }

  terminate(): void {
    this.#isEnded = true
    this.#worker?.terminate()
  }

  #fail(event: ErrorEvent): void {
    this.#failure = event
    this.onerror(event)
  }

  async #start(trusted: (url: string) => string): Promise<void> {
    const program = await unpacked(document.getElementById('core')?.textContent ?? '')
    if (this.#isEnded) return
    const url = URL.createObjectURL(new Blob([program, SERVE], { type: 'text/javascript' }))
    const worker = new Worker(trusted(url))
    URL.revokeObjectURL(url)
    worker.onmessage = (event) => this.onmessage(event)
    worker.onerror = (event) => this.#fail(event)
    this.#worker = worker
    for (const message of this.#waiting.splice(0)) worker.postMessage(message)
  }
}

/** A browser of before 2025 has no quick way. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }
  if (fromBase64) return fromBase64.call(Uint8Array, base64)
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

function unpacked(base64: string): Promise<ArrayBuffer> {
  const bytes = bytesOf(base64)
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer()
}

export function leaveWorker(worker: LibraryWorker): void {
  ;(globalThis as Left).passkeyLintWorker = worker
}

/** The worker that was started before the page was there; undefined once it was taken. */
export const earlyWorker = (): LibraryWorker | undefined => (globalThis as Left).passkeyLintWorker

export function takeEarlyWorker(): LibraryWorker | undefined {
  const worker = earlyWorker()
  ;(globalThis as Left).passkeyLintWorker = undefined
  return worker
}
