import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintText, type ReportFinding } from '../../helpers/lint.ts'

/** A sign-in as it is sent to Twilio, and the same with one value that no browser writes. */
export const SIGN_IN = JSON.stringify(
  JSON.parse(
    readFileSync(new URL('../../../fixtures/captured/twilio-platform.authentication.json', import.meta.url), 'utf8'),
  ),
)
export const ANY = SIGN_IN.replace('"authenticatorAttachment":"platform"', '"authenticatorAttachment":"any"')
export const HOST = 'verify.twilio.com'
export const PATH = '/v2/Services/VA00000000000000000000000000000000/Passkeys/ApproveChallenge'
export const ADDRESS = `https://${HOST}${PATH}`

/** Of all payloads in a text: the rules but those of infos, and the text at their places; with `infos` all but what had to be undone. */
export async function told(text: string, { infos = false } = {}) {
  const { inputs } = await lintText(text)
  const payloads = inputs.flatMap((input) => input.payloads)
  const isTold = ({ rule, severity }: ReportFinding): boolean =>
    infos ? rule !== 'payload-was-wrapped' : severity !== 'info'
  const findings = payloads.flatMap((one) => one.findings).filter(isTold)
  const lines = text.split('\n')
  return {
    kinds: payloads.map(({ kind }) => kind),
    endpoints: payloads.map(({ endpoint }) => endpoint),
    rules: findings.map(({ rule }) => rule),
    texts: findings.map(({ line = 1, column = 1, endColumn = 1 }) =>
      (lines[line - 1] ?? '').slice(column - 1, endColumn - 1),
    ),
  }
}

/** What has to hold of each way to write a request to Twilio; `any`: how the value is spelled in it. */
export function describeRequests(forms: Record<string, (body: string) => string>, any: RegExp): void {
  describe.each(Object.entries(forms))('%s', (_, write) => {
    test('a sound body has no finding, and its endpoint is known', async () => {
      expect(await told(write(SIGN_IN))).toEqual({
        kinds: ['authentication'],
        endpoints: ['twilio/ApproveChallenge'],
        rules: [],
        texts: [],
      })
    })

    test('a fault stands where it was pasted, and a wrapping is judged', async () => {
      const { rules, texts } = await told(write(ANY))
      expect(rules).toEqual(['authenticator-attachment-is-any'])
      expect(texts.join()).toMatch(any)
      expect((await told(write(`{"credential":${SIGN_IN}}`))).rules).toContain('credential-is-wrapped')
    })

    test('cut off anywhere it ends in a report', async () => {
      const text = write(SIGN_IN)
      for (let length = 0; length < text.length; length += 211)
        expect((await told(text.slice(0, length))).kinds).not.toEqual([])
    })
  })
}
