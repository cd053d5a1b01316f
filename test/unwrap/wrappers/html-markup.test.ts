import { expect, test } from 'vitest'
import { lintText } from '../../helpers/lint.ts'
import { FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

const escaped = (json: string): string =>
  json.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
const highlighted = (json: string): string =>
  json.replace(
    /"[^"]*"|[{}[\],:]|-?\d+(?=,)/g,
    (token) => `<span class="${token.startsWith('"') ? 'hl-s' : 'hl-p'}">${escaped(token)}</span>`,
  )
const lines = (json: string, tag: string): string =>
  json
    .split('\n')
    .map((line) => `<${tag}>${escaped(line)}</${tag}>`)
    .join('')

const FORMS: Record<string, (json: string) => string> = {
  'a page': (json) => `<!DOCTYPE html>\n<html><body><h1>Sent</h1><pre>${escaped(json)}</pre></body></html>`,
  'code with its syntax in colours': (json) => `<pre class="highlight"><code>${highlighted(json)}</code></pre>`,
  'code on one line': (json) => `<p>sent <code>${highlighted(onOneLine(json))}</code> at 10:00</p>`,
  'JSON as it is in a text area': (json) => `<textarea rows="9">${json}</textarea>`,
  'a line each in a paragraph': (json) => lines(json, 'div'),
  'rows with numbers': (json) =>
    `<table>${json
      .split('\n')
      .map((line, index) => `<tr><td data-line="${index}"></td><td>${escaped(line)}</td></tr>`)
      .join('\n')}</table>`,
  'breaks and blanks': (json) => json.replaceAll('  ', '&nbsp;&nbsp;').replaceAll('\n', '<br>\n'),
  'references of all marks': (json) =>
    `<td>${onOneLine(json).replaceAll('"', '&#34;').replaceAll('{', '&lbrace;').replaceAll('}', '&#x7d;').replaceAll(':', '&colon;')}</td>`,
  'places to break long words': (json) => `<p>${escaped(json).replaceAll('AA', 'A<wbr>A')}</p>`,
  'the mark of a search': (json) => `<pre>${escaped(json).replace('public-key', '<mark>public</mark>-key')}</pre>`,
  'a wiki': (json) =>
    `<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[${json}]]></ac:plain-text-body></ac:structured-macro>`,
  'an attribute': (json) => `<div id="x" data-body="${escaped(onOneLine(json))}"><p>ok</p></div>`,
  'a script': (json) => `<script type="application/json">${json}</script><p>ok</p>`,
  'a page that was escaped again': (json) => `<pre>${escaped(escaped(json))}</pre>`,
}

test.each(Object.entries(FORMS))('%s: the registration is found, and its places', async (_, form) => {
  const [found, ...others] = await pasted(form(SOUND))
  expect(found).toMatchObject({ kind: 'registration', errors: [] })
  expect(found?.via).toContain('html')
  expect(others).toEqual([])
  const [{ errors } = { errors: [] }] = await pasted(form(FAULTY))
  expect(errors).toEqual([expect.stringMatching(/^(?:&[#\w]+;(?:quot;)?|")any(?:"|&)/)])
})

test('where colours end a value ends', async () => {
  expect(await pasted(FORMS['code with its syntax in colours']?.(FAULTY) ?? '')).toMatchObject([
    { errors: ['&quot;any&quot;'] },
  ])
})

test.each([
  ['a page without one', '<html><body><p>{ &quot;a&quot; }</p></body></html>'],
  ['a component', 'const A = () => <div style={{ id: "x" }}>{id}</div>'],
])('%s is no payload', async (_, text) => {
  expect(await pasted(text)).toMatchObject([{ kind: 'unknown' }])
})

const LONG = 64 * 1024
test.each(['<pre>{', '<span ', '<!-- ', '&lbrace;', '<a <', '</', '&#', '<p>"'])(
  '%j many times is read to its end',
  async (unit) => {
    const text = `<pre>${unit.repeat(LONG / unit.length)}`
    expect((await lintText(text)).inputs[0]?.payloads).toHaveLength(1)
  },
)
