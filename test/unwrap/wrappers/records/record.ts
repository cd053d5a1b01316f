/** How services, logs and clients keep one request: POST to Twilio with a body in JSON, or what they keep of it. */
export interface Recorded {
  /** The record of a request with this body. */
  write: (body: string) => string
  /** It says when. */
  at?: true
  /** It says where it was sent: with the body itself, or with what was logged of it. */
  to?: 'the body' | 'its address'
}

export { ADDRESS, HOST, PATH } from '../sent.ts'

import { HOST } from '../sent.ts'

export const MOMENT = '2026-05-01T10:00:00.000Z'
export const EPOCH = Date.parse(MOMENT)
export const JSON_TYPE = 'application/json'
export const HEADERS = { host: HOST, 'content-type': JSON_TYPE }
export const json = (value: unknown, indent?: number): string => JSON.stringify(value, null, indent)
export const record =
  (make: (body: string) => unknown, indent?: number) =>
  (body: string): string =>
    json(make(body), indent)
export const parsed = (body: string): unknown => JSON.parse(body)
export const base64 = (body: string): string => Buffer.from(body).toString('base64')
