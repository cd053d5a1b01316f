import { expect, test } from 'vitest'
import { MARKDOWN } from '../../src/explain/markdown.ts'
import { siteOf } from '../../src/explain/site.ts'
import { CATALOGUE } from '../explain/run.ts'
import { cli } from './run.ts'

/** What people see of what no payload decides. `-u` writes these files; read the difference before it is committed. */
const PRINTED: Record<string, readonly string[]> = {
  help: ['--help'],
  'help-lint': ['lint', '--help'],
  'help-triage': ['triage', '--help'],
  'help-decode': ['decode', '--help'],
  'help-accepts': ['accepts', '--help'],
  'help-explain': ['explain', '--help'],
  'help-rules': ['rules', '--help'],
  'help-codes': ['codes', '--help'],
  'help-schema': ['schema', '--help'],
  'help-page': ['page', '--help'],
  'help-completion': ['completion', '--help'],
  'explain-code': ['explain', '60377'],
  'explain-code-with-notes': ['explain', 'auth0/invalid_grant'],
  'explain-rule': ['explain', 'authenticator-attachment-is-any'],
  'explain-message': ['explain', 'NotAllowedError: The operation either timed out or was not allowed.'],
  'explain-library': ['explain', 'Unexpected RP ID hash'],
  'explain-answer': ['explain', '{"code":60317,"message":"x","more_info":"y","status":400}'],
  'explain-form': ['explain', '{"error":"invalid_grant","error_description":"Invalid authn_response"}'],
  codes: ['codes'],
  rules: ['rules'],
  schema: ['schema'],
}

test.each(Object.entries(PRINTED))('%s', async (name, argv) => {
  const { code, out, err } = await cli(argv)
  expect([code, err]).toEqual([0, ''])
  await expect(out).toMatchFileSnapshot(`printed/${name}.txt`)
})

test('a page of the site for each of a code and a rule', async () => {
  const site = siteOf(CATALOGUE, MARKDOWN)
  await expect(site.get('codes/twilio-60377.md')).toMatchFileSnapshot('printed/site-code.txt')
  await expect(site.get('rules/authenticator-attachment-is-any.md')).toMatchFileSnapshot('printed/site-rule.txt')
  await expect(site.get('index.md')).toMatchFileSnapshot('printed/site-index.txt')
})
