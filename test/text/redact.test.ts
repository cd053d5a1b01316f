import { describe, expect, test } from 'vitest'
import { MAX_SHOWN } from '../../src/limits.ts'
import type { Json } from '../../src/model/index.ts'
import { redactValue, SECRET_TEXT } from '../../src/text/redact.ts'
import { fc } from '../helpers/property.ts'

const hidden = { showValues: false }
const shown = { showValues: true }

test.each<[Json, string, string, string]>([
  ['GEZDGNBVGY3TQOJQ', '/binding/secret', SECRET_TEXT, SECRET_TEXT],
  ['otpauth://totp/x?secret=GEZDGNBV', '/anything', SECRET_TEXT, SECRET_TEXT],
  ['eyJhbGciOiJIUzI1NiJ9.e30.c2ln', '/anything', SECRET_TEXT, SECRET_TEXT],
  ['ann@example.com', '/password', SECRET_TEXT, SECRET_TEXT],
  [123456, '/authPayload', SECRET_TEXT, SECRET_TEXT],
  ['', '/authPayload', '""', '""'],
  [null, '/token', 'null', 'null'],
  [true, '/clientExtensionResults/hmacCreateSecret', 'true', 'true'],
  ['ann@example.com', '/identity', '"a…@example.com"', '"ann@example.com"'],
  ['ann@example.com', '/whatever', '"a…@example.com"', '"ann@example.com"'],
  ['no user ann@example.com here', '/message', '"no user a…@example.com here"', '"no user ann@example.com here"'],
  ['a@b.c x@y d.e@f-g.h.i @j', '/message', '"a…@b.c x@y d…@f-g.h.i @j"', '"a@b.c x@y d.e@f-g.h.i @j"'],
  ['+15551234567', '/to', '"+15…"', '"+15551234567"'],
  [15551234567, '/phone_number', '155…', '15551234567'],
  ['annette', '/user/name', '"ann…"', '"annette"'],
  ['ann', '/user/name', '"a…"', '"ann"'],
  ['😀😀😀😀', '/user/displayName', '"😀😀😀…"', '"😀😀😀😀"'],
  ['NotAllowedError', '/name', '"NotAllowedError"', '"NotAllowedError"'],
  ['any', '/authenticatorAttachment', '"any"', '"any"'],
  ['a"\\\n\u202e', '/id', '"a\\"\\\\\\n\\u{202e}"', '"a\\"\\\\\\n\\u{202e}"'],
  ['{"secret":"x"}', '/body', '(JSON text, 14 characters)', '(JSON text, 14 characters)'],
  ['Identity=ann&X=1', '/body', '(form text, 16 characters)', '(form text, 16 characters)'],
  ['Bearer abc', '/body', '"Bearer (secret, not shown)"', '"Bearer (secret, not shown)"'],
  [{ a: 1, b: 2, c: 3 }, '/x', '{…3 members}', '{…3 members}'],
  [{ a: 1 }, '/x', '{…1 member}', '{…1 member}'],
  [[1, 2], '/x', '[…2 items]', '[…2 items]'],
  [{}, '/x', '{}', '{}'],
  [[], '/x', '[]', '[]'],
  [-7, '/alg', '-7', '-7'],
])('%j at %s is shown as %s, or with --show-values as %s', (value, pointer, redacted, full) => {
  expect(redactValue(value, pointer, hidden)).toBe(redacted)
  expect(redactValue(value, pointer, shown)).toBe(full)
})

test('an open value is shortened to MAX_SHOWN units and its quotes', () => {
  expect(redactValue('x'.repeat(500), '/id', hidden)).toHaveLength(MAX_SHOWN + 2)
})

describe('whatever the value', () => {
  test('the text is one line and a secret member tells nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.boolean(), (value, showValues) => {
        expect(redactValue(value, '/binding/secret', { showValues })).toBe(SECRET_TEXT)
        expect(redactValue(value, '/id', { showValues })).not.toMatch(/[\n\r\u2028\u2029\u001b]/)
      }),
    )
  })

  test('a personal text shows three characters at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '-', '_', '9'), minLength: 4 }), (value) => {
        expect(redactValue(value, '/response/userHandle', hidden)).toBe(`"${value.slice(0, 3)}…"`)
      }),
    )
  })
})

test('an address with a long domain is shown in short', () => {
  const domain = `${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`
  const text = redactValue(`ann@${domain}`, '/identity', hidden)
  expect(text.startsWith('"a…@bbb')).toBe(true)
  expect(text.length).toBeLessThan(MAX_SHOWN + 10)
})

test('only a name that is wholly one of an error is no name of a person', () => {
  expect(redactValue('NotAllowedError', '/name', hidden)).toBe('"NotAllowedError"')
  expect(redactValue('NotAllowedErrorsen', '/name', hidden)).toBe('"Not…"')
  expect(redactValue('ANotAllowedError', '/x', hidden)).toBe('"ANotAllowedError"')
})
