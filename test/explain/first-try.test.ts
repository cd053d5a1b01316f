import { expect, test } from 'vitest'
import { about, matched } from '../../src/explain/match.ts'
import { readBrowserError } from '../../src/browser-error/read.ts'
import { HELD_OUT } from './held-out.ts'
test('x', () => {
  let ok = 0
  for (const [lib, group, text] of HELD_OUT) {
    const m = matched(text), a = about(text)
    const named = /^(?:(\w*Error): )?(.*)$/.exec(text)
    const b = readBrowserError({ name: named?.[1] ?? 'TypeError', message: named?.[2] ?? '' })
    const got = b.conversion || b.wording ? 'browser' : (m[0]?.group ?? a.sure[0]?.group)
    if (got === group) ok++
    else console.log('MISS', lib, group, '->', got, text, JSON.stringify(a.nearest.map((n) => [n.group.id, n.score])))
    if (m[0]) console.log('EXACT', lib, m[0].how, m[0].library?.id, text)
  }
  console.log('OK', ok)
  expect(ok).toBe(60)
})
