import { readRepo } from '../../helpers/repo.ts'
import { flat, INNER, padded, written } from '../../helpers/written.ts'

export type Ceremony = 'registration' | 'authentication'

// biome-ignore lint/suspicious/noExplicitAny: captures are changed freely here, into what no type allows.
type Credential = any
type Change = (credential: Credential) => Credential

/** A pair that a browser made, without attestation: every library verifies it. */
const captured = (ceremony: Ceremony): Credential =>
  JSON.parse(readRepo(`fixtures/captured/cred-props.${ceremony}.json`)) as Credential

export const CAPTURED = { registration: captured('registration'), authentication: captured('authentication') }

const standard = (text: string): string => Buffer.from(text, 'base64url').toString('base64')
const unpadded = (text: string): string => standard(text).replaceAll('=', '')
const list = (text: string): number[] => [...Buffer.from(text, 'base64url')]
const indexed = (text: string): object => ({ ...Buffer.from(text, 'base64url') })
const hex = (text: string): string => Buffer.from(text, 'base64url').toString('hex')

const without =
  (...names: string[]): Change =>
  (credential) => {
    for (const name of names) {
      delete credential[name]
      delete credential.response?.[name]
    }
    return credential
  }

const having =
  (more: object): Change =>
  (credential) => ({ ...credential, ...more })
const inResponse =
  (more: object): Change =>
  (credential) => ({ ...credential, response: { ...credential.response, ...more } })

const named =
  (how: (name: string) => string): Change =>
  (credential) => {
    const all = (object: object): object =>
      Object.fromEntries(Object.entries(object).map(([name, value]) => [how(name), value]))
    return all({ ...credential, response: all(credential.response) })
  }
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
const snake = (name: string): string => name.replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toLowerCase()

const OTHER_ID = 'AAAAAAAAAAAAAAAAAAAAAA'

/** Wire forms, and what is broken: each is one change of the capture. */
const CHANGES: Record<string, Change> = {
  'as toJSON() gives it': (credential) => credential,
  'without rawId': without('rawId'),
  'without id': without('id'),
  'without id and rawId': without('id', 'rawId'),
  'standard base64': written(standard),
  'standard base64 in rawId alone': written(standard, ['rawId']),
  'standard base64 in the response alone': written(standard, INNER),
  'standard base64 without padding in the response': written(unpadded, INNER),
  padded: written(padded),
  'padded in the response alone': written(padded, INNER),
  'padded id': written(padded, ['id']),
  'padded rawId': written(padded, ['rawId']),
  'hex in rawId': written(hex, ['rawId']),
  'a member of its own': having({ deviceName: 'Ada' }),
  'a member of its own in the response': inResponse({ deviceName: 'Ada' }),
  'without clientExtensionResults': without('clientExtensionResults'),
  'clientExtensionResults is a text': having({ clientExtensionResults: 'x' }),
  'without transports': without('transports'),
  'transports is a text': inResponse({ transports: 'internal' }),
  'without authenticatorAttachment': without('authenticatorAttachment'),
  'authenticatorAttachment is null': having({ authenticatorAttachment: null }),
  'authenticatorAttachment is any': having({ authenticatorAttachment: 'any' }),
  'without type': without('type'),
  'another type': having({ type: 'password' }),
  'without publicKey and publicKeyAlgorithm': without('publicKey', 'publicKeyAlgorithm'),
  'names that begin with a capital': named(pascal),
  'names with underscores': named(snake),
  'names in lower case': named((name) => name.toLowerCase()),
  clientDataJson: ({ response: { clientDataJSON, ...response }, ...rest }) => ({
    ...rest,
    response: { ...response, clientDataJson: clientDataJSON },
  }),
  flat: flat,
  'flat, as lists of numbers': (credential) => flat(written(list, ['rawId', ...INNER])(credential)),
  'lists of numbers': written(list),
  'lists of numbers in the response alone': written(list, INNER),
  'numbered bytes in the response': written(indexed, INNER),
  'the response as a text': (credential) => ({ ...credential, response: JSON.stringify(credential.response) }),
  'without response': without('response'),
  'without clientDataJSON': without('clientDataJSON'),
  'without attestationObject': without('attestationObject'),
  'without authenticatorData': without('authenticatorData'),
  'without signature': without('signature'),
  'without userHandle': without('userHandle'),
  'userHandle is null': inResponse({ userHandle: null }),
  'userHandle is empty': inResponse({ userHandle: '' }),
  'another id': having({ id: OTHER_ID }),
  'another rawId': having({ rawId: OTHER_ID }),
}

export interface Payload {
  name: string
  ceremony: Ceremony
  make(): Credential
}

export const PAYLOADS: readonly Payload[] = (['registration', 'authentication'] as const).flatMap((ceremony) =>
  Object.entries(CHANGES).map(([name, change]) => ({
    name: `${ceremony}: ${name}`,
    ceremony,
    make: () => change(structuredClone(CAPTURED[ceremony])),
  })),
)

/** What the client data of the capture says: what a server expects. */
export const expected = (ceremony: Ceremony): { challenge: string; origin: string } =>
  JSON.parse(Buffer.from(CAPTURED[ceremony].response.clientDataJSON, 'base64url').toString()) as {
    challenge: string
    origin: string
  }
