/** As much of vitest as the tests use: they register, and the worker runs those that it wants, in one process. */
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { format } from 'node:util'
import { GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as chai from 'chai'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
chai.use(({ Assertion }, { flag }) => {
  Assertion.addMethod('toMatchFileSnapshot', async function toMatchFileSnapshot(path) {
    chai.expect(flag(this, 'object')).toBe(readFileSync(resolve(dirname(globalThis.__file), path), 'utf8'))
  })
})

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[GLOBAL_EXPECT],
)

/** What the file that is being loaded has registered: suites with hooks and tests. */
const collected = () => {
  globalThis.__suite ??= suiteOf('', undefined)
  return globalThis.__suite
}

const suiteOf = (name, parent) => ({
  name,
  parent,
  entries: [],
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
})

function register(name, fn) {
  if (typeof fn === 'function') collected().entries.push({ name: String(name), run: fn })
}

function group(name, fn) {
  const parent = collected()
  const suite = suiteOf(String(name), parent)
  globalThis.__suite = suite
  fn()
  globalThis.__suite = parent
  parent.entries.push(suite)
}

/** One registration for each row, named as vitest names it, as far as it matters here: differently. */
const each =
  (make) =>
  (rows, ...values) =>
  (name, fn) => {
    for (const [index, row] of (values.length > 0 ? [] : rows).entries()) {
      const args = Array.isArray(row) ? row : [row]
      make(`${format(String(name), ...args.map(simple))} #${index}`, () => fn(...args))
    }
  }

const simple = (value) => (typeof value === 'object' && value !== null ? (value.name ?? value.id ?? '') : value)
const variants = (make) =>
  Object.assign(make, {
    each: each(make),
    skip: () => {},
    skipIf: (no) => (no ? () => {} : make),
    runIf: (yes) => (yes ? make : () => {}),
  })

export const test = variants((name, fn) => register(name, typeof fn === 'object' ? undefined : fn))
export const it = test
export const describe = variants(group)

const hook = (kind) => (fn) => collected()[kind].push(fn)
export const beforeAll = hook('beforeAll')
export const afterAll = hook('afterAll')
export const beforeEach = hook('beforeEach')
export const afterEach = hook('afterEach')
