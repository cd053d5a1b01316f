/**
 * Counts what built-in functions go over, which no block of the program shows: elements and units, as far as their arguments
 * and answers tell. What a pattern tries again and again within the engine it cannot see; V8 tells of that (work.mjs).
 */

let passed = 0
let isCounting = false

/** What is gone over while this runs. @param {() => void} work */
export function passedBy(work) {
  passed = 0
  isCounting = true
  work()
  isCounting = false
  return passed
}

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
counted(String.prototype, 'lastIndexOf', (self, result, [, from = self.length]) => Math.min(from, self.length) - result)
for (const name of ['startsWith', 'endsWith']) counted(String.prototype, name, (_self, _result, [what]) => what.length)
for (const name of ['repeat', 'padStart', 'padEnd']) counted(String.prototype, name, (_self, result) => result.length)
for (const name of ['indexOf', 'lastIndexOf']) counted(Array.prototype, name, searched)
for (const name of ['includes', 'reverse', 'fill', 'copyWithin', 'toString']) counted(Array.prototype, name, whole)
for (const name of ['sort', 'toSorted'])
  counted(Array.prototype, name, (self) => self.length * Math.ceil(Math.log2(self.length + 1)))
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
counted(Array, 'from', (_self, result) => result.length)
counted(JSON, 'parse', (_self, _result, [text]) => text.length)
counted(JSON, 'stringify', (_self, result) => result?.length ?? 0)
for (const holder of [Map.prototype, Set.prototype])
  for (const name of ['keys', 'values', 'entries']) counted(holder, name, whole)
const Bytes = Object.getPrototypeOf(Uint8Array.prototype)
for (const name of ['slice', 'fill', 'set', 'indexOf', 'includes', 'join', 'reverse', 'toString', 'values'])
  counted(Bytes, name, (self, result, [what]) => what?.length ?? result?.length ?? self.length)
counted(TextDecoder.prototype, 'decode', (_self, result) => result.length)
counted(TextEncoder.prototype, 'encode', (_self, result) => result.length)
/** Whatever asks a pattern, `test` and `replace` among them, comes by here once it is another function than the engine's own. */
counted(RegExp.prototype, 'exec', matched)

/** @type {WeakMap<RegExp, RegExp>} */
const exact = new WeakMap()

/**
 * V8 does not tell of a pattern with the flag `i`. Where one found nothing, the same without the flag finds nothing either, and
 * goes back as often. @param {RegExp} pattern @param {string} text @param {number} from
 */
function goOverExactly(pattern, text, from) {
  const twin = exact.get(pattern) ?? new RegExp(pattern.source, pattern.flags.replace('i', ''))
  exact.set(pattern, twin)
  twin.lastIndex = from
  twin.exec(text)
}

/** How far a pattern looked at least; one that is bound to a place is taken to look there alone. @param {RegExp} self @param {any} result @param {any[]} args */
function matched(self, result, [text = '']) {
  const from = self.global || self.sticky ? self.lastIndex : 0
  if (result) return Math.max(result[0].length, result.index - from)
  if (self.ignoreCase) goOverExactly(self, text, from)
  if (self.sticky || /^\^/.test(self.source)) return 1
  return Math.max(0, String(text).length - from)
}
