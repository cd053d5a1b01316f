import { describe, expect, test } from 'vitest'
import { captured } from '../conformance/payload.ts'
import { judge } from '../helpers/fixtures.ts'

const registration = captured('es256-none.registration')
const authentication = captured('es256-none.authentication')
const creation = {
  rp: { id: 'example.com', name: 'Example' },
  user: { id: 'AQIDBAUGBwgJCgsMDQ4PEA', name: 'ann', displayName: 'Ann' },
  challenge: 'AQIDBAUGBwgJCgsMDQ4PEBESExQ',
}
const preview = {
  to: { user_identifier: 'x' },
  content: { relying_party: { id: 'example.com', name: 'E', origins: [] } },
}

async function told(value: unknown): Promise<string[]> {
  const text = JSON.stringify(value)
  const { payloads } = await judge({ name: 'edge.json', text, how: 'named' })
  return payloads.flatMap(({ kind, pointer, findings }) => [
    `${kind} ${pointer}`.trim(),
    ...findings.map(({ rule, severity, pointer, member = '' }) => `${severity} ${rule} ${pointer} ${member}`.trim()),
  ])
}

describe('what no fixture has', () => {
  test.each<[name: string, value: unknown, expected: string[]]>([
    [
      'one object for the parameters: its alg is the positive of one',
      { ...creation, pubKeyCredParams: { type: 'public-key', alg: 7 } },
      [
        'creation-options',
        'info options-user-verification-absent  authenticatorSelection',
        'warning options-challenge-weak /challenge',
        'warning options-es256-absent /pubKeyCredParams',
        'info options-params-not-a-list /pubKeyCredParams',
        'warning options-rs256-absent /pubKeyCredParams',
        'error options-alg-positive /pubKeyCredParams/alg',
      ],
    ],
    [
      'only authenticator data shows the ceremony',
      {
        ...authentication,
        response: {
          clientDataJSON: authentication.response.clientDataJSON,
          authenticatorData: authentication.response.authenticatorData,
        },
      },
      ['authentication', 'error signature-absent /response signature'],
    ],
    [
      'client data as an object shows the ceremony',
      {
        ...authentication,
        response: {
          clientDataJSON: {
            type: 'webauthn.get',
            challenge: 'AQIDBAUGBwgJCgsMDQ4PEBESExQ',
            origin: 'https://example.com',
          },
        },
      },
      [
        'authentication',
        'error authenticator-data-absent /response authenticatorData',
        'error signature-absent /response signature',
        'error client-data-is-decoded-json /response/clientDataJSON',
      ],
    ],
    [
      'client data as an object without a type shows none',
      {
        ...authentication,
        response: { clientDataJSON: { challenge: 'AQIDBAUGBwgJCgsMDQ4PEBESExQ', origin: 'https://example.com' } },
      },
      [
        'credential',
        'error response-ceremony-unclear /response attestationObject',
        'error client-data-is-decoded-json /response/clientDataJSON',
      ],
    ],
    [
      'a signature alone, the rest is missing',
      {
        ...authentication,
        response: {
          clientDataJSON: authentication.response.clientDataJSON,
          signature: authentication.response.signature,
        },
      },
      ['authentication', 'error authenticator-data-absent /response authenticatorData'],
    ],
    [
      'the preview API, with a factor type beside it',
      { ...preview, factor_type: 'nonsense' },
      ['twilio-factor-request', 'error preview-factor-request /content'],
    ],
    [
      'a problem of RFC 9457 whose code is a text',
      {
        type: 'https://www.twilio.com/docs/api/errors/60377',
        title: 'x',
        status: 400,
        code: '60377',
        detail: 'y',
        instance: '/v2',
      },
      ['twilio-error', 'info twilio-error-code-not-a-number /code', 'error twilio-error-explained /code'],
    ],
    [
      'an id of impossible length',
      { ...registration, rawId: 'A', id: 'A' },
      ['registration', 'error base64-impossible-length /id'],
    ],
    [
      'options with bytes of impossible length',
      {
        ...creation,
        challenge: 'AAAAA',
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
      },
      [
        'creation-options',
        'info options-user-verification-absent  authenticatorSelection',
        'error options-bytes-not-base64url /challenge',
      ],
    ],
    [
      'a user id that is a number',
      {
        ...creation,
        user: { ...creation.user, id: 7 },
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
      },
      [
        'creation-options',
        'info options-user-verification-absent  authenticatorSelection',
        'error options-member-invalid /user/id',
        'warning options-challenge-weak /challenge',
      ],
    ],
    [
      'an extension output of another type',
      { ...registration, clientExtensionResults: { credProtect: 4, credProps: { rk: 'x' } } },
      ['registration', 'warning client-extension-output-invalid /clientExtensionResults/credProps/rk'],
    ],
  ])('%s', async (_name, value, expected) => {
    expect(await told(value)).toEqual(expected)
  })
})

describe('an algorithm that was not asked for', () => {
  const asked = (pubKeyCredParams: unknown[]) => ({
    asked: { ...captured('ed25519-none.creation-options'), pubKeyCredParams },
    credential: captured('ed25519-none.registration'),
  })

  test('is told with the place that asked', async () => {
    const text = JSON.stringify(asked([{ type: 'public-key', alg: -257 }]))
    const { findings } = await judge({ name: 'edge.json', text, how: 'named' })
    const related = findings.flatMap((finding) => finding.related.map(({ pointer }) => pointer))
    expect(related).toContain('/asked/pubKeyCredParams')
  })
})

describe('what is told of a name or of a value beside the wrong one acts on no terminal', () => {
  test.each<[name: string, value: unknown, rule: string]>([
    [
      'the residentKey beside requireResidentKey',
      { ...creation, authenticatorSelection: { residentKey: '\u001b[31m', requireResidentKey: true } },
      'options-resident-key-contradictory',
    ],
    [
      'a member with a line end in its name',
      { ...registration, rawId: undefined, 'raw\nId': registration.rawId },
      'renamed-member',
    ],
  ])('%s', async (_name, value, rule) => {
    const { findings } = await judge({ name: 'edge.json', text: JSON.stringify(value), how: 'named' })
    const found = findings.find((finding) => finding.rule === rule)
    expect(found?.message).toMatch(/^expected/)
    expect([found?.message, found?.cause, found?.fix].join(' ')).not.toMatch(/[\u0000-\u001f]/)
  })
})
