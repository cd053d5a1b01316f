import { readFileSync } from 'node:fs'
import type { Json } from '../../src/model/index.ts'

export const captured = (name: string): Record<string, Json> =>
  JSON.parse(readFileSync(new URL(`../../fixtures/captured/${name}.json`, import.meta.url), 'utf8'))

export const text = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** What was sent and what came back, as a test writes it down. */
export interface Step {
  url: string
  method?: string
  at?: string
  sent?: Json
  type?: string
  origin?: string
  headers?: { name: string; value: string }[]
  status?: number
  answer?: Json
  answerType?: string
  /** Members that recorders add, or write otherwise. */
  extra?: Record<string, Json>
}

/** A HAR file as Chromium exports it, laid out over lines. */
export function har(...steps: Step[]): string {
  return JSON.stringify(
    { log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, entries: steps.map(entry) } },
    null,
    2,
  )
}

export function entry({
  url,
  method = 'POST',
  at = '2026-05-02T09:12:00.000Z',
  sent,
  type = 'application/json',
  origin,
  headers = [],
  status = 200,
  answer,
  answerType = 'application/json',
  extra = {},
}: Step) {
  return {
    startedDateTime: at,
    time: 40,
    request: {
      method,
      url,
      httpVersion: 'http/2.0',
      headers: [
        { name: 'content-type', value: type },
        ...(origin === undefined ? [] : [{ name: 'origin', value: origin }]),
        ...headers,
      ],
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: sent === undefined ? 0 : text(sent).length,
      ...(sent === undefined ? {} : { postData: { mimeType: type, text: text(sent) } }),
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'http/2.0',
      headers: [],
      cookies: [],
      content: {
        size: answer === undefined ? 0 : text(answer).length,
        mimeType: answerType,
        ...(answer === undefined ? {} : { text: text(answer) }),
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    ...extra,
  }
}
