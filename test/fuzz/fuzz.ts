import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { inputOf, type Recipe } from './case.ts'
import { begun, type State, store, stored } from './state.ts'
import type { Begun, Task, Told } from './worker.ts'

export interface Fuzzing {
  seed: number
  minutes: number
  /** Goes on where the last run of the seed ended. */
  resume: boolean
  /** Where the state is stored. */
  state: string
  /** The folder that gets a fixture of each finding. */
  out: string
  /** The bundle of `worker.ts`. */
  worker: URL
  say(line: string): void
}

/** Memory of the worker; an input of a few hundred kilobytes that needs more is a finding. MiB. */
const MEMORY = 1024
/** A batch that takes longer in processor time hangs. Seconds. */
const HANGS = 240
const LOOKS = 1_000
/** Between two lines that say how far it is. Seconds. */
const EVERY = 60

/** Runs until the minutes are over; gives the number of findings. */
export async function fuzz(how: Fuzzing): Promise<number> {
  const state = how.resume ? stored(how.state, how.seed) : begun(how.seed)
  const found = state.findings
  const end = Date.now() + how.minutes * 60_000
  how.say(`seed ${how.seed}, from batch ${state.batch} on, ${how.minutes} minutes`)
  while (Date.now() < end) await untilBroken(how, state, end)
  how.say(`${summary(state)}, ${state.findings - found} of them in this run`)
  return state.findings - found
}

const summary = ({ seed, batch, runs, seconds, findings }: State): string =>
  `seed ${seed}: ${batch} batches, ${runs} runs in ${Math.round(seconds)} s, ${(runs / Math.max(1, seconds)).toFixed(0)} a second, findings: ${findings}`

/** One worker: until the time is over, or the worker hangs or ends of its own. */
async function untilBroken(how: Fuzzing, state: State, end: number): Promise<void> {
  const task: Task = { seed: state.seed, batch: state.batch, known: state.known }
  const worker = new Worker(how.worker, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  })
  let before = Date.now()
  let said = before
  let atLast = process.cpuUsage()
  let last: Recipe | undefined
  const broken = new Promise<string | undefined>((resolve) => {
    worker.on('message', (told: Told | Begun) => {
      if ('recipe' in told) {
        last = told.recipe
        return
      }
      const now = Date.now()
      state.seconds += (now - before) / 1000
      before = now
      atLast = process.cpuUsage()
      state.batch = told.batch + 1
      state.runs += told.runs
      state.known = told.known
      for (const one of told.found) tell(how, state, one)
      store(how.state, state)
      if (now - said > EVERY * 1000) how.say(summary(state))
      if (now - said > EVERY * 1000) said = now
      if (now > end) resolve(undefined)
    })
    worker.on('error', (error) => resolve(`${error.message}`))
    worker.on('exit', (code) => resolve(`the worker ended with ${code}`))
  })
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(atLast)
    if ((user + system) / 1e6 > HANGS) worker.emit('error', new Error(`a batch takes more than ${HANGS} s`))
  }, LOOKS)
  const why = await broken
  clearInterval(watch)
  await worker.terminate()
  if (why === undefined) return
  const { from, content } = last ? inputOf(last) : { from: '', content: '' }
  tell(how, state, {
    property: 'hang',
    detail: `${why}\n${JSON.stringify(last)}`,
    look: `batch ${state.batch}`,
    from,
    content,
  })
  state.batch++
  store(how.state, state)
}

function tell({ out, say }: Fuzzing, state: State, { property, detail, look, from, content }: Told['found'][0]): void {
  state.findings++
  const bytes = Buffer.from(content)
  const name = `fuzz-${property.replaceAll(' ', '-')}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`
  const path = join(out, `${name}.${/^\s*[[{]/.test(bytes.toString('latin1')) ? 'json' : 'txt'}`)
  if (bytes.length > 0) {
    mkdirSync(out, { recursive: true })
    writeFileSync(path, bytes)
  }
  say(`FOUND ${property}: ${look}\n  of ${from}; now ${path}\n  ${detail.replaceAll('\n', '\n  ')}`)
}
