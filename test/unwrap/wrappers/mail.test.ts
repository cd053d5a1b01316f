import { expect, test } from 'vitest'
import { lintText } from '../../helpers/lint.ts'
import { FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

const bytes = (text: string): string => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')
/** As programs of mail write it: `=`, what is no ASCII, and soft breaks at 76 characters (RFC 2045 §6.7). */
const quoted = (text: string): string =>
  text
    .replace(/=/g, '=3D')
    .replace(/[^\0-\x7e]/gu, (character) =>
      [...Buffer.from(character)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
    )
    .replace(/^.*$/gm, (line) => line.match(/.{1,75}(?<!=.?)/g)?.join('=\n') ?? '')
const escaped = (json: string): string =>
  json.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
const HEAD =
  'From: Jane <jane@example.com>\nTo: support@example.com\nSubject: =?UTF-8?Q?Passkey_fails?=\nDate: Fri, 1 May 2026 10:00:00 +0200\nMIME-Version: 1.0\n'
const part = (headers: string, body: string): string => `--=_b1\n${headers}\n\n${body}\n`
const multipart = (kind: string, ...parts: string[]): string =>
  `${HEAD}Content-Type: multipart/${kind};\n\tboundary="=_b1"\n\nThis is a multi-part message.\n${parts.join('')}--=_b1--\n`
const PLAIN = 'Content-Type: text/plain; charset=utf-8'
const PAGE = 'Content-Type: text/html; charset=utf-8'

const MAILS: Record<string, (json: string) => string> = {
  'a plain mail': (json) => `${HEAD}${PLAIN}\n\nHi, it “fails”:\n\n${json}\n\n-- \nJane\n`,
  'lines that were broken': (json) => `${HEAD}\nHi,\n${onOneLine(json).replace(/.{72}/g, '$&\n')}\nBye\n`,
  'CR LF': (json) => `${HEAD}${PLAIN}\n\nHi,\n${json}\n`.replaceAll('\n', '\r\n'),
  'quoted-printable': (json) =>
    `${HEAD}${PLAIN}\nContent-Transfer-Encoding: quoted-printable\n\n${quoted(`Grüße,\n${onOneLine(json)}\nJane`)}\n`,
  base64: (json) => `${HEAD}${PLAIN}\nContent-Transfer-Encoding: base64\n\n${bytes(`Grüße,\n${json}\n`)}\n`,
  'format=flowed': (json) =>
    `${HEAD}${PLAIN}; format=flowed; delsp=yes\n\n${onOneLine(json).replace(/.{70}(?=[^ ])/g, '$& \n')}\n`,
  'the same as text and as a page': (json) =>
    multipart(
      'alternative',
      part(PLAIN, `see ${onOneLine(json)}`),
      part(PAGE, `<p>see ${escaped(onOneLine(json))}</p>`),
    ),
  'a page alone': (json) => `${HEAD}${PAGE}\n\n<html><body><pre>${escaped(json)}</pre></body></html>\n`,
  'an attachment': (json) =>
    multipart(
      'mixed',
      part(PLAIN, 'See the file.'),
      part('Content-Type: application/json; name=body.json\nContent-Transfer-Encoding: base64', bytes(json)),
    ),
  'an attachment by its name': (json) =>
    multipart(
      'mixed',
      part(PLAIN, 'See.'),
      part(
        'Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="x.log"',
        `sent ${onOneLine(json)}`,
      ),
    ),
  'a mail within a mail': (json) =>
    multipart('mixed', part(PLAIN, 'fwd'), part('Content-Type: message/rfc822', `${HEAD}\n${json}`)),
  'a quotation': (json) => `${HEAD}\nYou wrote:\n${json.replace(/^/gm, '> ')}\n`,
  'a mail that was not copied to its end': (json) => multipart('mixed', part(PLAIN, json)).replace('--=_b1--\n', ''),
}
const BODIES: Record<string, (json: string) => string> = {
  'soft breaks': (json) => quoted(`body=${onOneLine(json)}`),
  'all of it encoded': (json) => quoted(json).replaceAll('"', '=22').replaceAll('{', '=7B'),
}

const FORMS = [
  ...Object.entries(MAILS).map(([name, form]) => ['mail', name, form] as const),
  ...Object.entries(BODIES).map(([name, form]) => ['quoted-printable', name, form] as const),
]

test.each(FORMS)('%s: %s, the registration is found, and its places', async (step, name, form) => {
  const [found, ...others] = await pasted(form(SOUND))
  expect(found).toMatchObject({ kind: 'registration', errors: [] })
  expect(found?.via).toContain(step)
  expect(others).toEqual([])
  const [{ errors } = { errors: [] }, ...more] = await pasted(form(FAULTY))
  expect(more).toEqual([])
  expect(errors).toEqual([
    /base64|an attachment$/.test(name)
      ? expect.stringMatching(/^\S+$/)
      : expect.stringMatching(/^(?:"|&quot;|=22)any(?:"|&quot;|=22)/),
  ])
})

test('an answer that a server sent is no mail', async () => {
  const { inputs } = await lintText(`Content-Type: application/json\nDate: Fri, 1 May 2026 10:00:00 GMT\n\n${SOUND}`)
  expect(inputs[0]?.payloads[0]?.via).not.toContain('mail')
})

test.each([
  ['a mail without one', `${HEAD}\nHi {there},\nit = {"a": 1}\n`],
  [
    'a mail with a picture',
    multipart('mixed', part('Content-Type: image/png\nContent-Transfer-Encoding: base64', bytes('PNG'))),
  ],
])('%s is no payload', async (_, text) => {
  expect(await pasted(text)).toMatchObject([{ kind: 'unknown' }])
})

const LONG = 64 * 1024
test.each(['--=_b1\n', '--=_b1\n\n{', 'a: b\n', 'From: x\n ', '=\n', '=C3', '=C3=\n'])(
  '%j many times is read to its end',
  async (unit) => {
    const text = `${multipart('mixed')}${unit.repeat(LONG / unit.length)}{`
    expect((await lintText(text)).inputs[0]?.payloads).toHaveLength(1)
  },
)
