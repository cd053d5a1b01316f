/** As much of vitest as the tests use: they register, and the worker runs those that it wants, in one process. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { format } from 'node:util'
import { GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as chai from 'chai'

/** @typedef {() => unknown} Act */
/** @typedef {{ name: string, run: Act }} Test */
/** @typedef {'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach'} Hook */
/** @typedef {{ name: string, parent: Suite | undefined, entries: (Test | Suite)[] } & Record<Hook, Act[]>} Suite */
/** What the worker shares with the tests. @typedef {{ __suite: Suite | undefined, __file: string }} Shared */
/** @typedef {(name: unknown, fn: (...args: unknown[]) => unknown) => void} Maker */

const shared = /** @type {typeof globalThis & Shared} */ (globalThis)

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
chai.use(({ Assertion }, { flag }) => {
  Assertion.addMethod('toMatchFileSnapshot', async function toMatchFileSnapshot(/** @type {string} */ path) {
    const file = resolve(dirname(shared.__file), path)
    if (process.env.TESTS_UPDATE !== undefined) writeFileSync(file, String(flag(this, 'object')))
    const stored = readFileSync(file, 'utf8')
    /** @type {unknown} */
    const assertion = chai.expect(flag(this, 'object'))
    const { toBe } = /** @type {{ toBe: (text: string) => void }} */ (assertion)
    toBe.call(assertion, stored)
  })
})

export const expect = Object.assign(
  (/** @type {unknown} */ value, /** @type {string} */ message) => chai.expect(value, message),
  chai.expect,
  /** @type {typeof globalThis & Record<symbol, object>} */ (globalThis)[GLOBAL_EXPECT],
)

/** What the file that is being loaded has registered: suites with hooks and tests. */
const collected = () => {
  shared.__suite ??= suiteOf('', undefined)
  return shared.__suite
}

/** @type {(name: string, parent: Suite | undefined) => Suite} */
const suiteOf = (name, parent) => ({
  name,
  parent,
  entries: [],
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
})

/** @type {(name: unknown, fn: unknown) => void} */
function register(name, fn) {
  if (typeof fn === 'function') collected().entries.push({ name: String(name), run: /** @type {Act} */ (fn) })
}

/** @type {Maker} */
function group(name, fn) {
  const parent = collected()
  const suite = suiteOf(String(name), parent)
  shared.__suite = suite
  fn()
  shared.__suite = parent
  parent.entries.push(suite)
}

/** One registration for each row, named as vitest names it, as far as it matters here: differently. */
const each =
  (/** @type {Maker} */ make) =>
  (/** @type {readonly unknown[]} */ rows, /** @type {unknown[]} */ ...values) =>
  (/** @type {unknown} */ name, /** @type {(...args: unknown[]) => unknown} */ fn) => {
    for (const [index, row] of (values.length > 0 ? [] : rows).entries()) {
      const args = Array.isArray(row) ? row : [row]
      make(`${format(String(name), ...args.map(simple))} #${index}`, () => fn(...args))
    }
  }

const simple = (/** @type {unknown} */ value) => {
  if (typeof value !== 'object' || value === null) return value
  const { name, id } = /** @type {{ name?: unknown, id?: unknown }} */ (value)
  return name ?? id ?? ''
}
const variants = (/** @type {Maker} */ make) =>
  Object.assign(make, {
    each: each(make),
    skip: () => {},
    skipIf: (/** @type {unknown} */ no) => (no ? () => {} : make),
    runIf: (/** @type {unknown} */ yes) => (yes ? make : () => {}),
  })

export const test = variants((name, fn) => register(name, typeof fn === 'object' ? undefined : fn))
export const it = test
export const describe = variants(group)

const hook = (/** @type {Hook} */ kind) => (/** @type {Act} */ fn) => collected()[kind].push(fn)
export const beforeAll = hook('beforeAll')
export const afterAll = hook('afterAll')
export const beforeEach = hook('beforeEach')
export const afterEach = hook('afterEach')
