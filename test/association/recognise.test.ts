import { describe, expect, test } from 'vitest'
import type { ReportPayload } from '../../src/model/index.ts'
import { judge } from '../helpers/fixtures.ts'
import { APP_ID, app, LINKS, LOGIN, statement } from '../recipes/site-files.ts'

const LIST = [statement()]
const AASA = { applinks: { details: [] }, webcredentials: { apps: [APP_ID] } }
const PAGE = '<!doctype html><html><head><title>App</title></head><body><script>{"apps": []}</script></body></html>'

async function told(text: string, name = 'ticket.txt'): Promise<string[]> {
  const { payloads } = await judge({ name, text, how: 'named' })
  return payloads.map(lineOf)
}

const lineOf = ({ kind, pointer, findings }: ReportPayload): string =>
  [`${kind} ${pointer}`.trim(), ...findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)].join(
    ' ',
  )

const json = (value: unknown): string => JSON.stringify(value, null, 2)

describe('by what is in it', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['a list of statements', json(LIST), ['assetlinks']],
    ['one with entries that are none', json([null, ...LIST]), ['assetlinks assetlinks-member-invalid']],
    ['below a member', json({ data: { links: LIST } }), ['assetlinks /data/links']],
    ['a statement alone', json(LIST[0]), ['assetlinks assetlinks-without-statements']],
    ['in a ticket', `It does not work:\n\n\`\`\`json\n${json(LIST)}\n\`\`\`\n\nWhy?`, ['assetlinks']],
    ['in a sentence', `We serve ${JSON.stringify(LIST)} there.`, ['assetlinks']],
    ['two in a ticket', `${json(LIST)}\nand on the other host\n${json(LIST)}\n`, ['assetlinks', 'assetlinks']],
    [
      'in the code that serves it',
      `const links = [\n  {\n    relation: ['${LINKS}'],\n    target: ${JSON.stringify(app)},\n  },\n]\nexport const GET = () => Response.json(links)\n`,
      ['assetlinks assetlinks-login-relation-absent'],
    ],
    ['Apple’s file', json(AASA), ['apple-app-site-association']],
    [
      'Apple’s file for links only',
      json({ applinks: { apps: [], details: [] } }),
      ['apple-app-site-association aasa-webcredentials-absent'],
    ],
    ['related origins', json({ origins: ['https://example.com'] }), ['related-origins']],
    [
      'pages for passkeys',
      json({ enroll: 'https://example.com/a', manage: '/b' }),
      ['passkey-endpoints passkey-endpoint-not-https'],
    ],
    ['in a ticket, too', `Our file:\n\n${json(AASA)}\n`, ['apple-app-site-association']],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})

describe('what is none', () => {
  test.each<[name: string, text: string]>([
    ['relations of somebody else', json([{ relation: 'friend', target: { id: 7 } }])],
    ['links of an API', json([{ relation: 'self', target: 'https://example.com' }])],
    ['the answer of Google’s API', json([{ source: { web: {} }, relation: LOGIN, target: { androidApp: {} } }])],
    ['a statement that code puts into a list', `const one = ${JSON.stringify(LIST[0])}\nexport default [one]\n`],
    ['a list of other things', json([{ a: 1 }, null, 'x'])],
    ['a configuration of applinks that is a list', json({ applinks: ['example.com'] })],
    ['a schema of Apple’s file', json({ applinks: { type: 'object' }, webcredentials: { type: 'object' } })],
    ['a configuration with origins', json({ origins: ['https://example.com'], credentials: true })],
    ['origins of development', json({ origins: ['http://localhost:3000'] })],
    ['rights of a role', json({ enroll: true, manage: false })],
    ['a page', PAGE],
  ])('%s', async (_, text) => {
    expect(
      (await told(text)).filter((line) => /assetlinks|association|site-file|related|endpoints/.test(line)),
    ).toEqual([])
  })
})

describe('by its name', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['public/.well-known/assetlinks.json', '[]', ['assetlinks assetlinks-without-statements']],
    ['assetlinks.json', 'null', ['assetlinks assetlinks-without-statements']],
    ['assetlinks.json', '"x"', ['assetlinks assetlinks-without-statements']],
    ['assetlinks.json', json(LIST).replace('\n]', ',\n]'), ['assetlinks json-invalid']],
    ['assetlinks.json', PAGE, ['assetlinks site-file-is-page']],
    ['prod.assetlinks.json', `\n<!-- built -->\n${PAGE}`, ['assetlinks site-file-is-page']],
    ['assetlinks.json', 'Not found: {"id": "x", "code": 404}', ['unknown no-payload-found']],
    ['apple-app-site-association', '{}', ['apple-app-site-association aasa-webcredentials-absent']],
    ['apple-app-site-association', PAGE, ['apple-app-site-association site-file-is-page']],
    ['.well-known/webauthn', PAGE, ['related-origins site-file-is-page']],
    ['passkey-endpoints', PAGE, ['passkey-endpoints site-file-is-page']],
    ['index.html', PAGE, ['unknown no-payload-found']],
    ['my-assetlinks.json.html', PAGE, ['unknown no-payload-found']],
  ])('%s', async (name, text, expected) => {
    expect(await told(text, name)).toEqual(expected)
  })

  test('a file that a walk found is judged by its name as well', async () => {
    const { payloads } = await judge({ name: 'site/assetlinks.json', text: PAGE, how: 'found' })
    expect(payloads.map(lineOf)).toEqual(['assetlinks site-file-is-page'])
  })

  test.each([
    'apple-app-site-association.json',
    'https/apple-app-site-association.json',
    'a\\apple-app-site-association.json',
  ])('%s has an extension', async (name) => {
    const { findings } = await judge({ name, text: json(AASA), how: 'named' })
    expect(findings.map(({ rule }) => rule)).toEqual(['aasa-name-has-extension'])
  })
})

describe('by the address that answered', () => {
  const entry = (path: string, mimeType: string, text: string) => ({
    request: { method: 'GET', url: `https://example.com${path}`, headers: [] },
    response: { status: 200, headers: [], content: { mimeType, size: text.length, text } },
  })
  const har = (...entries: object[]): string => json({ log: { version: '1.2', entries } })

  test('each answer is what its address makes of it; other pages are none of them', async () => {
    const text = har(
      entry('/', 'text/html', PAGE),
      entry('/.well-known/assetlinks.json', 'text/html', PAGE),
      entry('/.well-known/apple-app-site-association', 'application/json', '{}'),
      entry('/.well-known/webauthn?x=1', 'text/html', PAGE),
    )
    expect((await told(text, 'session.har')).map((line) => line.replace(/ \S*\/text/, ''))).toEqual([
      'assetlinks site-file-is-page',
      'apple-app-site-association aasa-webcredentials-absent',
      'related-origins site-file-is-page',
    ])
  })

  test('as it went over the wire', async () => {
    const text = `GET /.well-known/assetlinks.json HTTP/1.1\nHost: example.com\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n${PAGE}\n`
    expect(await told(text, 'session.txt')).toEqual(['assetlinks site-file-is-page'])
  })
})
