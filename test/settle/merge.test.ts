import { expect, test } from 'vitest'
import { merge } from '../../src/settle/merge.ts'
import { cause } from './judged.ts'

const places = (all: ReturnType<typeof merge>): string[][] =>
  all.map(({ finding }) => [finding.place.pointer, ...(finding.also ?? []).map((one) => one.place.pointer)])

test('the same mistake on several members is one finding at the first, with the other places', () => {
  expect(places(merge([cause('/id'), cause('/rawId'), cause('/response')]))).toEqual([['/id', '/rawId', '/response']])
})

test('its words have the arguments of every place', () => {
  const [one] = merge([cause('/id', { args: { count: 1 } }), cause('/rawId', { args: { count: 2 } })])
  expect([one?.finding.args, one?.finding.also]).toEqual([
    { count: 1 },
    [{ place: { pointer: '/rawId' }, args: { count: 2 } }],
  ])
})

test('it has the codes of every member that it explains', () => {
  const renamed = (pointer: string, to: string) => cause(pointer, { explains: { at: [to] } })
  const [one] = merge([renamed('/raw_id', '/rawId'), renamed('/Type', '/type')])
  expect(one?.finding.explains?.at).toEqual(['/rawId', '/type'])
})

test('findings of two rules stay two', () => {
  expect(places(merge([cause('/id'), cause('/rawId', { rule: 'raw-id-absent' })]))).toEqual([['/id'], ['/rawId']])
})

test('a rule can keep its findings apart', () => {
  expect(places(merge([cause('/id', { merge: false }), cause('/rawId', { merge: false })]))).toEqual([
    ['/id'],
    ['/rawId'],
  ])
})

test('where a rule that sees the mistake more clearly speaks, this is one more place of it', () => {
  const hex = cause('/response', { rule: 'bytes-are-hex' })
  const own = cause('/rawId', { merge: ['bytes-are-hex'] })
  expect(places(merge([own, hex]))).toEqual([['/response', '/rawId']])
})

test('where none speaks, its own places are merged', () => {
  const own = (pointer: string) => cause(pointer, { merge: ['bytes-are-hex'] })
  expect(places(merge([own('/id'), own('/rawId')]))).toEqual([['/id', '/rawId']])
})

test('what is given is not changed', () => {
  const all = [cause('/id'), cause('/rawId')]
  merge(all)
  expect(all[0]?.finding.also).toBeUndefined()
})
