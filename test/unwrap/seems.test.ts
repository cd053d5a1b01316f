import { describe, expect, it, test } from 'vitest'
import { cliJson } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'
import { lintText } from '../helpers/lint.ts'

const findingsIn = async (text: string) =>
  (await lintText(text)).inputs.flatMap(({ payloads }) => payloads.flatMap(({ findings }) => findings))

const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl'
const har = (...urls: string[]) => JSON.stringify({ log: { entries: urls.map((url) => ({ request: { url } })) } })

describe('a text in which nothing is known is told by what it seems to be', () => {
  it.each([
    ['hello, world', 'text of 2 words'],
    ['{{ template }}', 'text of 3 words'],
    ['{"a": 1, "b": 2}', 'a JSON object with the members a, b'],
    ['[]', 'an empty JSON list'],
    ['[{"a": 1}, 2]', 'a JSON list of 2 with the members a'],
    ['null', 'the JSON value null'],
    ['"x"', 'a JSON string'],
    [
      har('https://a.example/x', 'https://b.example/y', 'https://a.example/z'),
      'a HAR file with 3 requests, none of them about passkeys: a.example, b.example',
    ],
    [
      har('https://a.example/passkeys'),
      'a HAR file with 1 request, 1 of them about passkeys, without a payload in what was recorded: a.example',
    ],
    ['{"keys": [{"kty": "EC"}]}', 'a set of 1 JSON Web Keys'],
    [
      '{"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/"}, "item": []}',
      'a Postman collection',
    ],
    [
      '<html><title>502 Bad Gateway</title><center>nginx</center></html>',
      'an HTML page with the title "502 Bad Gateway", perhaps an error page of nginx',
    ],
    ['<!doctype html>\n<title>Shop</title><p>hi', 'an HTML page with the title "Shop"'],
    ['<?xml version="1.0"?>\n<Response><Say>hi</Say></Response>', 'an XML document, <Response>'],
    ['<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'an SVG image'],
    ["curl 'https://api.example.com/x' -H 'a: b'", 'a cURL command to api.example.com without a payload in its body'],
    [
      'Invoke-WebRequest -Uri "https://api.example.com/x"',
      'a PowerShell request to api.example.com without a payload in its body',
    ],
    [
      'fetch("https://api.example.com/a", {"method":"GET"});',
      'a fetch call to api.example.com without a payload in its body',
    ],
    ['GET /v1/users?x=1 HTTP/1.1\r\nHost: a\r\n\r\n', 'an HTTP request, GET /v1/users, without a payload in its body'],
    ['HTTP/1.1 404 Not Found\r\nA: b\r\n\r\n', 'an HTTP answer with the status 404'],
    ['a=b&c=d', 'a form with the fields a, c'],
    ['name: x\nother:\n  - a: 1\n  - b: 2\n', 'YAML with the members name, other'],
    ['A=1\nB=2\n', 'settings: A, B'],
    ['# How to\n\nSome text\n\n- a\n- b\n', 'a Markdown text with the heading "How to"'],
    ['id,name,mail\n1,a,b\n2,c,d\n', 'a table of 3 rows with the columns id, name, mail'],
    [
      'Traceback (most recent call last):\n  File "x.py", line 1, in <module>\nValueError: no\n',
      'a stack trace of ValueError',
    ],
    ['2026-01-01T10:00:00Z INFO started\n2026-01-01T10:00:01Z INFO stopped\n', 'a log of 2 lines'],
    ['[2026-01-01 10:00:00] INFO started\n[2026-01-01 10:00:01] INFO stopped\n', 'a log of 2 lines'],
    ['import a from "b"\nconst x = 1\nexport default x\n', 'source code'],
    ['diff --git a/x b/x\n@@ -1 +1 @@\n-a\n+b\n', 'a diff'],
    [JWT, 'a JWT, which is a token and no payload'],
    ['the rawId: member is missing, they say', 'text of 7 words'],
  ])('%s', async (text, what) => {
    const [finding, ...others] = await findingsIn(text)
    expect([finding?.rule, others]).toEqual(['no-payload-found', []])
    expect(finding?.message).toMatch(/^expected a credential .* or a browser error; received /)
    expect(finding?.message.replace(/^.*; received /, '')).toBe(what)
  })
})

test('how to capture is said in the words of each browser, and of a HAR and a page in others', async () => {
  const fixOf = async (text: string) => (await findingsIn(text))[0]?.fix
  for (const browser of ['Chrome', 'Firefox', 'Safari']) expect(await fixOf('hello')).toContain(browser)
  expect(await fixOf(har('https://a.example/'))).toContain('Record again')
  expect(await fixOf('<html></html>')).toContain('status')
})

test('of a stranger no secret and no control character is told', async () => {
  const token = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz'
  const [finding] = await findingsIn(`<html><title>\u001b[31m Bearer ${JWT}</title></html>`)
  expect(finding?.message).not.toContain('\u001b')
  expect(finding?.message).not.toContain(JWT.slice(30))
  expect((await findingsIn(`# Bearer ${token}\n\n- a\n`))[0]?.message).not.toContain(token)
})

describe('what was meant as JSON is told as broken JSON', () => {
  it.each(["{'a': 1", '{a: 1', '[1, 2', '{"a": tru}', '{'])('%s', async (text) => {
    expect((await findingsIn(text)).map(({ rule }) => rule)).not.toContain('no-payload-found')
  })
})

describe('of a folder', () => {
  const codeOf = async (name: string, text: string) =>
    (await cliJson(['in'], { cwd: folder({ [`in/${name}`]: text }) })).code

  it('a text that speaks of members is no error', async () => {
    expect(await codeOf('README.md', '# rawId\n\nThe `rawId` is base64url, as is `clientDataJSON`.\n')).toBe(0)
  })

  it('a text with what is left of a payload is one', async () => {
    expect(await codeOf('x.log', 'got clientDataJSON=eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwi and no more')).toBe(1)
  })
})
