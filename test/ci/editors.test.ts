import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { getLanguageService, type LanguageService, TextDocument } from 'vscode-json-languageservice'
import { cli } from '../cli/run.ts'

interface Association {
  fileMatch: string[]
  url: string
}

const PAGE = readFileSync('.github/docs/editors.md', 'utf8')

/** A block of the page by the name of its file, as somebody copies it. */
const block = (name: string): unknown =>
  JSON.parse(PAGE.match(new RegExp(`\`\`\`json ${name}\n([^\`]*)\`\`\``))?.[1] ?? '')

const { 'json.schemas': schemas } = block('settings.json') as { 'json.schemas': Association[] }

/** What Visual Studio Code runs for JSON, with the page's settings; the package is this folder. */
function editor(): LanguageService {
  const service = getLanguageService({
    // As the editor does: a file and nothing else.
    schemaRequestService: async (uri) => readFileSync(new URL(uri), 'utf8'),
  })
  service.configure({
    validate: true,
    schemas: schemas.map(({ fileMatch, url }) => ({
      fileMatch,
      uri: pathToFileURL(resolve(url.replace('./node_modules/passkey-lint/', ''))).href,
    })),
  })
  return service
}

const GOOD = readFileSync('fixtures/captured/twilio-platform.registration.json', 'utf8')

async function problems(name: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///project/${name}`, 'json', 1, text)
  const service = editor()
  const found = await service.doValidation(document, service.parseJSONDocument(document))
  return found.map(({ message, range }) => `${document.getText(range)}: ${message}`)
}

async function hover(name: string, text: string, key: string): Promise<string> {
  const document = TextDocument.create(`file:///project/${name}`, 'json', 1, text)
  const service = editor()
  const position = document.positionAt(text.indexOf(`"${key}"`) + 2)
  return JSON.stringify((await service.doHover(document, position, service.parseJSONDocument(document)))?.contents)
}

describe('the settings for Visual Studio Code', () => {
  it('find nothing in what is right', async () => {
    expect(await problems('login.registration.json', GOOD)).toEqual([])
    expect(await problems('passkey-lint.config.json', '{"target":"twilio"}')).toEqual([])
    expect(await problems('login.expected.json', '{"expect":["60377"]}')).toEqual([])
  })

  it('tell a wrong key of the configuration', async () => {
    expect(await problems('passkey-lint.config.json', '{"tarjet":"twilio"}')).toEqual([
      expect.stringContaining('tarjet'),
    ])
  })

  it('tell a wrong value of a captured payload', async () => {
    const bad = GOOD.replace(/"authenticatorAttachment":\s*"[a-z-]+"/, '"authenticatorAttachment": "any"')
    expect(await problems('login.registration.json', bad)).toEqual([expect.stringMatching(/^"any": /)])
  })

  it('say what a member is', async () => {
    expect(await hover('passkey-lint.config.json', '{"ignores":[]}', 'ignores')).toContain('gitignore')
    expect(await hover('login.registration.json', GOOD, 'authenticatorAttachment')).toMatch(/[a-z]{4}/)
  })
})

describe('the task', () => {
  const { tasks } = block('tasks.json') as {
    tasks: { problemMatcher: { pattern: { regexp: string; [group: string]: number | string } } }[]
  }

  it('finds its problems in what compact prints', async () => {
    const { out } = await cli(['--format', 'compact', 'fixtures/captured/mistakes/hex.json'])
    const pattern = tasks[0]?.problemMatcher.pattern
    const found = new RegExp(pattern?.regexp ?? '').exec(out.split('\n')[0] ?? '')
    expect(found?.slice(1, 5)).toEqual(['fixtures/captured/mistakes/hex.json', '7', '23', 'error'])
  })
})
