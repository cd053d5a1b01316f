import type { Answer, Ask, Question, Told } from '../protocol.ts'
import { LibraryWorker, takeEarlyWorker } from './program.ts'
import { scriptUrl } from './trusted.ts'

/** A worker that is busy for longer with what nobody wants any more is ended. */
const PATIENCE = 1500

interface Waiting {
  question: Question
  settle(answer: Told): void
}

/** A question of its channel that is being answered, and the newest after it. */
interface Channel {
  since: number
  next?: Waiting
}

const OUTDATED: Told = { what: 'failed', message: 'outdated' }

/** Whether an answer came too late to be wanted. */
export const isOutdated = (answer: Told): boolean => answer === OUTDATED

/** Asks the worker. Of the questions of one channel only the newest is answered. */
export class Engine {
  #worker: LibraryWorker | undefined
  #last = 0
  readonly #open = new Map<number, (answer: Told) => void>()
  readonly #channels = new Map<string, Channel>()
  /** Told when the worker was ended: what it remembered is gone. */
  onRestart: () => void = () => {}

  /** Starts the worker, so that it has read its program when the first question comes. */
  start(): void {
    if (this.#worker) return
    const worker = takeEarlyWorker() ?? new LibraryWorker(scriptUrl)
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      this.#open.get(data.id)?.(data)
      this.#open.delete(data.id)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      this.#end({ what: 'failed', message: event.message || 'the worker could not be started' })
    }
    this.#worker = worker
  }

  ask(question: Question): Promise<Told> {
    this.start()
    const ask: Ask = { id: ++this.#last, ...question }
    return new Promise((settle) => {
      this.#open.set(ask.id, settle)
      this.#worker?.postMessage(ask)
    })
  }

  /** What is asked while a question of the channel is open waits for its answer; an older one that waits is outdated. */
  latest(name: string, question: Question): Promise<Told> {
    return new Promise((settle) => {
      const channel = this.#channels.get(name)
      if (!channel) return void this.#run(name, { question, settle })
      channel.next?.settle(OUTDATED)
      channel.next = { question, settle }
      if (performance.now() - channel.since > PATIENCE) this.#end(OUTDATED)
    })
  }

  async #run(name: string, { question, settle }: Waiting): Promise<void> {
    const channel: Channel = { since: performance.now() }
    this.#channels.set(name, channel)
    const answer = await this.ask(question)
    settle(channel.next ? OUTDATED : answer)
    this.#channels.delete(name)
    if (channel.next) void this.#run(name, channel.next)
  }

  /** Whoever waits gets this answer; the next question starts another worker. */
  #end(answer: Told): void {
    this.#worker?.terminate()
    this.#worker = undefined
    const open = [...this.#open.values()]
    this.#open.clear()
    this.onRestart()
    for (const settle of open) settle(answer)
  }
}
