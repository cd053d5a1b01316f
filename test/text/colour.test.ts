import { expect, test } from 'vitest'
import type { ColourFlag } from '../../src/text/colour.ts'
import { type ColourLevel, colourLevel, palette } from '../../src/text/colouring.ts'

test.each<[string, Record<string, string>, boolean, ColourFlag | undefined, ColourLevel]>([
  ['a terminal', {}, true, undefined, 1],
  ['a pipe', {}, false, 'auto', 0],
  ['a dumb terminal', { TERM: 'dumb' }, true, 'auto', 0],
  ['256 colours', { TERM: 'xterm-256color' }, true, 'auto', 2],
  ['true colour', { COLORTERM: 'truecolor', TERM: 'xterm-256color' }, true, 'auto', 3],
  ['NO_COLOR', { NO_COLOR: '1' }, true, 'auto', 0],
  ['an empty NO_COLOR', { NO_COLOR: '' }, true, 'auto', 1],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, 'auto', 0],
  ['FORCE_COLOR=false', { FORCE_COLOR: 'false' }, true, 'auto', 0],
  ['an empty FORCE_COLOR', { FORCE_COLOR: '' }, false, 'auto', 1],
  ['FORCE_COLOR=true', { FORCE_COLOR: 'true' }, false, 'auto', 1],
  ['FORCE_COLOR=3 over NO_COLOR', { FORCE_COLOR: '3', NO_COLOR: '1' }, false, 'auto', 3],
  ['--color always over NO_COLOR', { NO_COLOR: '1' }, false, 'always', 1],
  ['--color always over FORCE_COLOR=0', { FORCE_COLOR: '0' }, false, 'always', 1],
  ['--color never over FORCE_COLOR', { FORCE_COLOR: '2' }, true, 'never', 0],
])('%s', (_, env, isTTY, flag, level) => {
  expect(colourLevel({ env, isTTY, flag })).toBe(level)
})

test('level 0 changes nothing, level 1 does', async () => {
  const none = await palette(0)
  const some = await palette(1)
  expect(Object.values(none).map((paint) => paint('x'))).toEqual(Array(8).fill('x'))
  for (const paint of Object.values(some)) expect(paint('x')).toMatch(/^\u001b\[\d+m.*x.*\u001b\[\d+m$/)
})
