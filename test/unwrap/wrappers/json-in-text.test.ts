import { expect, test } from 'vitest'
import { FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

const FORMS: Record<string, (json: string) => string> = {
  'the prefix of a log': (json) => `2026-05-01T10:00:00Z INFO [passkeys] payload=${onOneLine(json)} ms=12\n`,
  'a fence': (json) => `# Ticket\n\nIt “fails”:\n\n\`\`\`json\n${json}\n\`\`\`\nThanks!\n`,
  'a fence within a line': (json) => `that is the body \`\`\`${onOneLine(json)}\`\`\``,
  'a line before one that broke off': (json) => `log {"a":"never clo\n${onOneLine(json)}\n`,
  'the members of a class': (json) => `PublicKeyCredential(authenticationResponseJson=${onOneLine(json)})`,
}

test.each(Object.entries(FORMS))('behind %s the registration is found, and its places', async (_, form) => {
  expect(await pasted(form(SOUND))).toMatchObject([{ kind: 'registration', via: ['text', 'json'], errors: [] }])
  expect(await pasted(form(FAULTY))).toMatchObject([{ kind: 'registration', errors: ['"any"'] }])
})

test('objects one after the other are payloads each, with what is between them', async () => {
  const all = await pasted(`${SOUND}\n\nthen\n\n${FAULTY}\n{"level":"info"}`)
  expect(all).toMatchObject([{ errors: [] }, { errors: ['"any"'] }])
})

test('a slip in one of them hides nothing of it', async () => {
  const slip = (json: string): string => `see:\n${json.replace('"public-key"', '"public-key",')}\n`
  expect(await pasted(slip(SOUND))).toMatchObject([{ kind: 'registration', errors: [] }])
  expect(await pasted(slip(FAULTY))).toMatchObject([{ kind: 'registration', errors: ['"any"'] }])
})

test.each([
  ['braces without an object', 'if (a) { "x" } else { "y" }'],
  ['an object of something else', 'log {"level":"info"} and {"b":1}'],
  ['braces that never close', '{"a":'.repeat(10)],
])('%s is no payload', async (_, text) => {
  expect(await pasted(text)).toMatchObject([{ kind: 'unknown' }])
})
