import { expect, test } from 'vitest'
import { SECRET_TEXT, scrub } from '../../src/text/scrub.ts'
import { unescaped } from '../../src/text/unescaped.ts'

test.each([
  ['%3Cpassword%3E', '<password>'],
  ['%253C%25253e', '<>'],
  ['\\u003cpassword\\u003e \\\\u0026', '<password> &'],
  ['&lt;a&gt;&amp;lt;&quot;&apos;&#60;&#x3c;&#060;&#x03C;', '<a><"\'<<<<'],
  ['100% of %zz and %0a %80 \\u0000 &#10; &nbsp; &#128;', '100% of %zz and %0a %80 \\u0000 &#10; &nbsp; &#128;'],
])('%j is read as %j', (text, read) => {
  expect(unescaped(text)).toBe(read)
})

const S = SECRET_TEXT
test.each([
  ['%3Cpassword%3Ehunter2%3C%2Fpassword%3E', `<password>${S}</password>`],
  ['&lt;password&gt;hunter2&lt;/password&gt;', `<password>${S}</password>`],
  ['\\u003cpassword\\u003ehunter2\\u003c/password\\u003e', `<password>${S}</password>`],
  ['https://a.example/cb?x=1\\u0026code=918273', `https://a.example/cb?x=1&code=${S}`],
  ['https%3A%2F%2Fhooks.slack.com%2Fservices%2FT0%2FB0%2FmJqvRZkT', `https://hooks.slack.com/services/${S}`],
  ['x %2520 y%2520password%253Dhunter2', `x   y password=${S}`],
])('of %j the secret is hidden', (text, clean) => {
  expect(scrub(text)).toBe(clean)
  expect(scrub(clean)).toBe(clean)
})

test('what holds no secret stays as it is spelled', () => {
  for (const text of ['a%20b%3Dc', '&lt;id&gt;x&lt;/id&gt;', 'https://a.example/?x=1\\u0026y=2'])
    expect(scrub(text)).toBe(text)
})
