/**
 * Counts the work that shapes of input cost: how often each block of the program runs, as V8 counts it for coverage, and
 * what built-in functions go over that no block shows. The same input costs the same at any time, on any machine. Run as a
 * process of its own, since functions are counted that were compiled under it: `npm run bench:work -- NAMES SIZES`, both JSON; a
 * line of JSON for each shape.
 */
import { Session } from 'node:inspector/promises'

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

const { run } = await import('./run.mjs')
const { SHAPES } = await import('./shapes/index.mjs')

/** Only what the program is made of: these scripts count, too. */
const PROGRAM = /\/dist\//

/** Blocks that were run since it was asked last. */
async function blocks() {
  const { result } = await session.post('Profiler.takePreciseCoverage')
  return result
    .filter(({ url }) => PROGRAM.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0)
}

/** Elements and units that built-in functions went over, as far as their arguments and answers tell. */
let passed = 0
let isCounting = false

/** @param {object} holder @param {PropertyKey} name @param {(self: any, result: any, args: any[]) => number} cost */
function counted(holder, name, cost) {
  const original = Reflect.get(holder, name)
  /** @this {unknown} @param {any[]} args */
  function counting(...args) {
    const result = Reflect.apply(original, this, args)
    if (!isCounting) return result
    // The reckoning itself calls what is counted.
    isCounting = false
    passed += cost(this, result, args)
    isCounting = true
    return result
  }
  Object.defineProperty(holder, name, { value: counting, writable: true, configurable: true })
}

/** From where a search began to where it ended. @param {any} self @param {any} result @param {any[]} args */
const searched = (self, result, [, from = 0]) => Math.max(0, (result < 0 ? self.length : result) - from)
/** @param {any} self */
const whole = (self) => self.length ?? self.size ?? 0
counted(String.prototype, 'indexOf', searched)
counted(
  String.prototype,
  'includes',
  (self, result, [what, from = 0]) => (result ? self.indexOf(what, from) : self.length) - from,
)
for (const name of [
  'split',
  'replace',
  'replaceAll',
  'toLowerCase',
  'toUpperCase',
  'normalize',
  'search',
  'match',
  'trim',
])
  counted(String.prototype, name, whole)
counted(Array.prototype, 'indexOf', searched)
counted(Array.prototype, 'includes', whole)
counted(Array.prototype, 'join', whole)
counted(Array.prototype, 'slice', (_self, result) => result.length)
counted(Array.prototype, 'splice', (self, result) => self.length + result.length)
counted(Array.prototype, 'shift', whole)
counted(Array.prototype, 'unshift', whole)
counted(Array.prototype, 'concat', (_self, result) => result.length)
counted(Array.prototype, 'flat', (_self, result) => result.length)
counted(Array.prototype, Symbol.iterator, whole)
for (const name of ['keys', 'values', 'entries', 'assign', 'fromEntries'])
  counted(Object, name, (_self, result) => Object.getOwnPropertyNames(result).length)
counted(JSON, 'parse', (_self, _result, [text]) => text.length)
/** Whatever asks a pattern, `test` and `replace` among them, comes by here once it is another function than the engine's own. */
counted(RegExp.prototype, 'exec', matched)

/** How far a pattern looked at least; one that is bound to a place is taken to look there alone. @param {RegExp} self @param {any} result @param {any[]} args */
function matched(self, result, [text = '']) {
  const from = self.global || self.sticky ? self.lastIndex : 0
  if (result) return Math.max(result[0].length, result.index - from)
  if (self.sticky || /^\^/.test(self.source)) return 1
  return Math.max(0, String(text).length - from)
}

const [names, sizes] = process.argv.slice(2).map((text) => JSON.parse(text))
for (const name of names) {
  const shape = SHAPES.find((one) => one.name === name)
  if (!shape) throw new Error(`no shape is called ${name}`)
  // What is made once, at the first need, is no cost of a size.
  run(shape.command, shape.make(1024))
  const work = []
  for (const size of sizes) {
    const input = shape.make(size)
    const units = [input].flat().reduce((sum, one) => sum + one.length, 0)
    await blocks()
    passed = 0
    isCounting = true
    run(shape.command, input)
    isCounting = false
    work.push({ units, blocks: await blocks(), passed })
  }
  process.stdout.write(`${JSON.stringify({ name, work })}\n`)
}
