import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hostOf } from '../../src/page/app/capture-view.ts'
import { Engine, isOutdated } from '../../src/page/app/engine.ts'
import type { Answer, Ask, Question, Told } from '../../src/page/protocol.ts'

/** A worker that answers when it is told to. */
class Library {
  onmessage: (event: MessageEvent) => void = () => {}
  onerror: (event: ErrorEvent) => void = () => {}
  readonly asked: Ask[] = []
  isEnded = false
  postMessage(ask: unknown): void {
    this.asked.push(ask as Ask)
  }
  terminate(): void {
    this.isEnded = true
  }
  answer(told: Told): void {
    const answer: Answer = { id: this.asked.at(-1)?.id ?? 0, ...told }
    this.onmessage({ data: answer } as MessageEvent)
  }
  fail(message: string): void {
    this.onerror({ message, preventDefault() {} } as ErrorEvent)
  }
}

let workers: Library[]
let engine: Engine
const worker = (): Library => workers.at(-1) as Library
const asked = (): string[] => workers.flatMap((one) => one.asked.map(({ what }) => what))

beforeEach(() => {
  vi.useFakeTimers()
  workers = []
  engine = new Engine(() => {
    workers.push(new Library())
    return worker()
  })
})
afterEach(() => {
  vi.useRealTimers()
})

const lint = (text: string): Question => ({
  what: 'lint',
  inputs: [{ name: 'a', content: text }],
  how: 'each',
  settings: {},
})
const decode: Question = { what: 'decode', input: { name: 'a', content: '' }, showValues: false }
const REPORT = { what: 'report', body: 'one' } as unknown as Told
const DECODED: Told = { what: 'decoded', body: '' }
const TEXT: Told = { what: 'text', text: 'json' }

test('what other channels want is answered although the worker is ended for what one does not want any more', async () => {
  const first = engine.latest('decode', decode)
  const wanted = engine.latest('lint', lint('a'))
  const lists = engine.ask({ what: 'lists' })
  await vi.advanceTimersByTimeAsync(2000)
  expect(workers).toHaveLength(1)
  const second = engine.latest('decode', decode)
  await vi.advanceTimersByTimeAsync(1)
  expect(isOutdated(await first)).toBe(true)
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false])
  worker().answer(REPORT)
  expect(await wanted).toEqual(REPORT)
  worker().answer({ what: 'failed', message: 'lists' })
  expect(await lists).toEqual({ what: 'failed', message: 'lists' })
  worker().answer(DECODED)
  expect(await second).toEqual(DECODED)
  expect(asked()).toEqual(['decode', 'lint', 'lists', 'decode'])
})

test('it is ended as soon as it was busy for too long with what nobody wants, not before', async () => {
  const first = engine.latest('lint', lint('a'))
  await vi.advanceTimersByTimeAsync(1000)
  const second = engine.latest('lint', lint('b'))
  await vi.advanceTimersByTimeAsync(499)
  expect(workers).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(isOutdated(await first)).toBe(true)
  // However long it takes: it is wanted.
  await vi.advanceTimersByTimeAsync(60_000)
  worker().answer(REPORT)
  expect(await second).toEqual(REPORT)
  expect(workers).toHaveLength(2)
})

test('an answer that comes in time ends nothing, and only the newest is answered', async () => {
  const all = ['a', 'b', 'c'].map((text) => engine.latest('lint', lint(text)))
  worker().answer(REPORT)
  worker().answer(REPORT)
  await vi.advanceTimersByTimeAsync(60_000)
  expect((await Promise.all(all)).map(isOutdated)).toEqual([true, true, false])
  expect(workers).toHaveLength(1)
})

test('another worker makes the report anew before it gives it in a format', async () => {
  void engine.latest('lint', lint('a'))
  worker().answer(REPORT)
  void engine.latest('decode', decode)
  void engine.latest('decode', decode)
  await vi.advanceTimersByTimeAsync(1500)
  worker().answer(DECODED)
  const format = engine.ask({ what: 'format', name: 'json' })
  expect(worker().asked.at(-1)).toMatchObject(lint('a'))
  worker().answer(REPORT)
  worker().answer(TEXT)
  expect(await format).toEqual(TEXT)
  void engine.ask({ what: 'format', name: 'json' })
  expect(asked().filter((what) => what === 'lint')).toHaveLength(2)
})

test('a format is of the report that is shown, not of one that came too late', async () => {
  void engine.latest('lint', lint('a'))
  worker().answer(REPORT)
  void engine.latest('lint', lint('b'))
  const format = engine.ask({ what: 'format', name: 'json' })
  void engine.latest('lint', lint('c'))
  worker().answer(REPORT)
  expect(worker().asked.at(-1)).toMatchObject(lint('a'))
  worker().answer(REPORT)
  worker().answer(TEXT)
  expect(await format).toEqual(TEXT)
})

test('a worker that fails answers what it was busy with, and the next gets what waits; what fails again ends', async () => {
  void engine.latest('lint', lint('a'))
  worker().answer(REPORT)
  const lists = engine.ask({ what: 'lists' })
  const format = engine.ask({ what: 'format', name: 'json' })
  worker().fail('no memory')
  expect(await lists).toMatchObject({ what: 'failed', message: expect.stringContaining('no memory') })
  expect(worker().asked.at(-1)).toMatchObject(lint('a'))
  worker().fail('no memory')
  expect(worker().asked.at(-1)).toMatchObject({ what: 'format' })
  worker().answer({ what: 'failed', message: 'there is no report yet' })
  expect(await format).toMatchObject({ what: 'failed' })
  workers[0]?.fail('too late')
  expect(worker().isEnded).toBe(false)
})

test('a worker that fails tells nothing of what faults cause', async () => {
  const failing: Pick<Engine, 'ask'> = { ask: async () => ({ what: 'failed', message: '' }) }
  expect(await hostOf(failing, () => {}).told?.([{ text: '{}' }])).toBeUndefined()
})
