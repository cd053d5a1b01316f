import type { Answer, Question, Told } from '../protocol.ts'
import { LibraryWorker, takeEarlyWorker } from './program.ts'
import { scriptUrl } from './trusted.ts'

/** A worker that is busy for longer with what nobody wants any more is ended. */
const PATIENCE = 1500

interface Asked {
  question: Question
  /** Undefined: it is wanted whatever is asked after it. */
  channel: string | undefined
  settle(answer: Told): void
}

type Library = Pick<LibraryWorker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>

/** What the worker is busy with. */
interface Current extends Asked {
  id: number
  since: number
  isWanted: boolean
}

const OUTDATED: Told = { what: 'failed', message: 'outdated' }

/** Whether an answer came too late to be wanted. */
export const isOutdated = (answer: Told): boolean => answer === OUTDATED

/**
 * Asks the worker one question at a time: where it has to be ended, only what it is busy with is lost, and the next worker
 * gets what waits. Of the questions of one channel only the newest is answered.
 */
export class Engine {
  readonly #startWorker: () => Library
  #worker: Library | undefined
  #last = 0
  #current: Current | undefined
  #waiting: Asked[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The lint whose report the page got last, and the one whose report this worker remembers. */
  #reported: Question | undefined
  #remembered: Question | undefined

  constructor(startWorker: () => Library = () => takeEarlyWorker() ?? new LibraryWorker(scriptUrl)) {
    this.#startWorker = startWorker
  }

  /** Starts the worker, so that it has read its program when the first question comes. */
  start(): void {
    if (this.#worker) return
    const worker = this.#startWorker()
    this.#worker = worker
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#answered(data)
    worker.onerror = (event) => {
      event.preventDefault()
      if (this.#worker !== worker) return
      const why = event.message || 'the browser does not say why.'
      this.#end({ what: 'failed', message: `The part of this page that lints does not run: ${why}` })
    }
  }

  ask(question: Question): Promise<Told> {
    return this.#put(question, undefined)
  }

  /** What waits of the channel is outdated, and the answer that is still to come. */
  latest(channel: string, question: Question): Promise<Told> {
    const isOlder = (asked: Asked): boolean => asked.channel === channel
    for (const older of this.#waiting.filter(isOlder)) older.settle(OUTDATED)
    this.#waiting = this.#waiting.filter((asked) => !isOlder(asked))
    if (this.#current && isOlder(this.#current) && this.#current.isWanted) {
      this.#current.isWanted = false
      const left = PATIENCE - (performance.now() - this.#current.since)
      this.#timer = setTimeout(() => this.#end(OUTDATED), Math.max(0, left))
    }
    return this.#put(question, channel)
  }

  #put(question: Question, channel: string | undefined): Promise<Told> {
    return new Promise((settle) => {
      this.#waiting.push({ question, channel, settle })
      this.#next()
    })
  }

  #next(): void {
    const [next, ...more] = this.#waiting
    if (this.#current || !next) return
    // It is about the last report, and another worker made that, or another report was made since.
    const again = next.question.what === 'format' && this.#remembered !== this.#reported ? this.#reported : undefined
    const asked: Asked = again ? { question: again, channel: undefined, settle: () => {} } : next
    if (!again) this.#waiting = more
    this.#current = { ...asked, id: ++this.#last, since: performance.now(), isWanted: true }
    this.start()
    this.#worker?.postMessage({ id: this.#current.id, ...asked.question })
  }

  #answered({ id, ...answer }: Answer): void {
    if (id !== this.#current?.id) return
    const { question, isWanted } = this.#current
    if (question.what === 'lint' && answer.what === 'report') {
      this.#remembered = question
      if (isWanted) this.#reported = question
    }
    this.#settle(answer)
    this.#next()
  }

  #settle(answer: Told): void {
    clearTimeout(this.#timer)
    const current = this.#current
    this.#current = undefined
    // Once more it would end the same.
    if (current?.question === this.#reported && answer.what !== 'report') this.#reported = undefined
    current?.settle(current.isWanted ? answer : OUTDATED)
  }

  /** Whoever waits for what the worker is busy with gets this answer; what is asked next goes to another one. */
  #end(answer: Told): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#remembered = undefined
    this.#settle(answer)
    this.#next()
  }
}
