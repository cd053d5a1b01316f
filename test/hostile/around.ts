import type { Json, JsonObject } from '../../src/model/index.ts'
import { captured } from '../conformance/payload.ts'

/** What secrets are planted in: captures that break rules, so that much is said of them. */

export const registration = captured('es256-none.registration')
export const sign = captured('es256-none.authentication')
export const json = (value: Json): string => JSON.stringify(value)
export const URL_OF = 'https://verify.twilio.com/v2/Services/VA00000000000000000000000000000000/Passkeys/VerifyFactor'
export const FACTOR = {
  sid: 'YF00000000000000000000000000000000',
  identity: 'ff483d1ff591898a9942916050d2ca3f',
  factor_type: 'totp',
  status: 'unverified!',
  date_created: 'yesterday',
}
export const broken = { ...registration, authenticatorAttachment: 'any' }

export function har(change: JsonObject, request: JsonObject = {}): string {
  const bodies = { request: { method: 'POST', url: URL_OF, ...request, ...change }, response: { status: 400 } }
  return json({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: [bodies] } })
}
export const posted = (text: string, mimeType = 'application/json'): JsonObject => ({ postData: { mimeType, text } })

export const formOf = (fields: Record<string, string | number>): string =>
  new URLSearchParams(Object.entries(fields).map(([name, value]): [string, string] => [name, `${value}`])).toString()
export const clientData = (members: JsonObject): string =>
  Buffer.from(json({ type: 'webauthn.create', challenge: 'AAAA', origin: 'https://example.com', ...members })).toString(
    'base64url',
  )
export const withClientData = (members: JsonObject): string =>
  json({ ...broken, response: { ...registration.response, clientDataJSON: clientData(members) } })
