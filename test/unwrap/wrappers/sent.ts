import { readFileSync } from 'node:fs'
import { lintText } from '../../../src/index.ts'

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

/** Of all payloads in a text: the rules but those of infos, and the text at their places. */
export async function told(text: string) {
  const { inputs } = await lintText(text)
  const payloads = inputs.flatMap((input) => input.payloads)
  const findings = payloads.flatMap((one) => one.findings).filter(({ severity }) => severity !== 'info')
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
