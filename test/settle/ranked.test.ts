import { describe, expect, test } from 'vitest'
import type { Incident, Json } from '../../src/model/index.ts'
import { lint } from '../helpers/lint.ts'
import { captured, har, text } from '../story/har.ts'

const SOUND = captured('twilio-platform.registration')
const { authenticatorAttachment: _, ...NO_ATTACHMENT } = SOUND
const { attestationObject: __, ...RESPONSE } = SOUND.response as Record<string, Json>
/** Two faults: of 60377, and of 60386, 60378 or 60387. */
const TWO = JSON.stringify({ ...NO_ATTACHMENT, response: RESPONSE })

const causesOf = async (files: Record<string, string>): Promise<Incident['causes']> => (await incidentOf(files)).causes

async function incidentOf(files: Record<string, string>): Promise<Incident> {
  const sources = Object.entries(files).map(([name, content]) => ({ name, text: content, how: 'named' as const }))
  const { report } = await lint(sources, { together: true })
  if (!report.incident) throw new Error('no incident')
  return report.incident
}

const TITLE = 'Authenticator response invalid or not provided'

describe('what the text around a payload names comes first of its causes', () => {
  test.each([
    ['nothing', `body was ${TWO}\n`, 'twilio/60377'],
    ['a body behind it', `body was ${TWO}{"code":60378}\n`, 'twilio/60378'],
    ['a title before it', `com.twilio.exception.ApiException: ${TITLE}\n\tat x\nbody was ${TWO}\n`, 'twilio/60378'],
    [
      'a title and an address lines behind it',
      `Payload: ${TWO}\nINFO:twilio.http_client:-- END Twilio API Request --\nINFO:twilio.http_client:Response Status Code: 400\nHTTP Error Your request was:\n\nPOST /Services/VA${'a'.repeat(32)}/Passkeys/VerifyFactor\n\nTwilio returned the following information:\n\nUnable to create record: ${TITLE}\n\nMore information may be available here:\n\nhttps://www.twilio.com/docs/errors/60378\n`,
      'twilio/60378',
    ],
    ['the code that comes first anyway', `error 60377 for ${TWO}\n`, 'twilio/60377'],
  ])('%s', async (_, content, code) => {
    const causes = await causesOf({ 'ticket.txt': content })
    expect(causes.map((one) => one.rule)).toHaveLength(2)
    expect(causes[0]?.code).toBe(code)
  })
})

describe('what was found in the request that was refused comes before the same of other captures', () => {
  const other = JSON.stringify({ ...SOUND, response: RESPONSE })
  const recorded = (url: string, answer: Json, status: number) =>
    har({ url, sent: { ...SOUND, response: {} }, status, answer })

  test.each([
    [
      'by the provider',
      recorded(
        `https://verify.twilio.com/v2/Services/VA${'a'.repeat(32)}/Passkeys/VerifyFactor`,
        { code: 60378, message: TITLE, more_info: 'https://www.twilio.com/docs/errors/60378', status: 400 },
        400,
      ),
    ],
    ['by the own server', recorded('https://app.example.com/api/passkeys/verify', { twilioCode: 60378 }, 500)],
  ])('%s', async (_, session) => {
    const causes = await causesOf({ 'a.txt': `we get 60378 for ${other}`, 'b.json': text(other), 'c.har': session })
    expect(causes.map(({ path }) => path)).toEqual(['c.har', 'a.txt', 'b.json'])
  })
})

test('a warning that is documented as what the text names is told, and not that nothing shows why', async () => {
  const { verdict, causes } = await incidentOf({
    'ticket.txt': `error 60376 for ${JSON.stringify({ ...SOUND, rawId: `${SOUND.rawId}=` })}`,
  })
  expect(verdict).toBe('incomplete')
  expect(causes.map(({ code, rule }) => [code, rule])).toEqual([['twilio/60376', 'base64-padding']])
})
