import { base64, base64url, concat, stable, utf8 } from './bytes.ts'
import type { On } from './switches/index.ts'

export interface ClientDataInput {
  type: 'webauthn.create' | 'webauthn.get'
  challenge: Uint8Array
  origin: string
  /** Set when the page was embedded (WebAuthn Level 3 §5.8.1). */
  topOrigin?: string
  /** Members that the standard does not know: readers have to take them (§5.8.1.3). */
  extra?: Record<string, unknown>
}

/** What the authenticator signs over, and what the page gets: the same bytes unless a switch says otherwise. */
export interface ClientDataBytes {
  signed: Uint8Array
  sent: Uint8Array
}

const BOM = Uint8Array.of(0xef, 0xbb, 0xbf)

/** The JSON-compatible serialization of client data, WebAuthn Level 3 §5.8.1.1. */
export function clientData(input: ClientDataInput, on: On): ClientDataBytes {
  const text = JSON.stringify(members(input, on))
  const signed = bytesOf(text, on)
  if (on('signature.bomRemoved')) return { signed: concat(BOM, signed), sent: signed }
  if (on('clientData.reserialised') || on('signature.reserialisedClientData'))
    return { signed, sent: utf8(reserialised(text)) }
  return { signed, sent: signed }
}

function members({ type, challenge, origin, topOrigin, extra }: ClientDataInput, on: On): Record<string, unknown> {
  const other = type === 'webauthn.get' ? 'webauthn.create' : 'webauthn.get'
  const all: Record<string, unknown> = {
    type: on('clientData.typeOther') ? other : on('clientData.typeUnknown') ? 'webauthn.make' : type,
    challenge: challengeText(challenge, on),
    origin: originText(origin, on),
    crossOrigin: on('clientData.crossOriginNotBoolean') ? 'false' : topOrigin !== undefined,
    ...(topOrigin === undefined ? {} : { topOrigin }),
    ...extra,
  }
  if (on('clientData.typeMissing')) delete all.type
  if (on('clientData.challengeMissing')) delete all.challenge
  if (on('clientData.originMissing')) delete all.origin
  if (on('clientData.topOriginWithoutCrossOrigin')) all.topOrigin = 'https://top.example'
  if (on('clientData.tokenBindingStatusUnknown')) all.tokenBinding = { status: 'unused' }
  return all
}

function challengeText(challenge: Uint8Array, on: On): string {
  if (on('clientData.challengeOther')) return base64url(stable('another challenge', 32))
  if (on('clientData.challengeStandardBase64')) return base64(challenge)
  const text = base64url(challenge)
  return on('clientData.challengeEncodedTwice') ? base64url(utf8(text)) : text
}

function originText(origin: string, on: On): string {
  if (on('clientData.originOther')) return 'https://another.example'
  if (on('clientData.originTrailingSlash')) return `${origin}/`
  return on('clientData.originInsecure') ? origin.replace('https:', 'http:') : origin
}

function bytesOf(text: string, on: On): Uint8Array {
  if (on('clientData.duplicateMember'))
    return utf8(
      text.replace('"challenge":', `"challenge":"${base64url(stable('another challenge', 32))}","challenge":`),
    )
  if (on('clientData.notJson')) return utf8(text.slice(0, -1))
  if (on('clientData.notObject')) return utf8(`[${text}]`)
  if (on('clientData.notUtf8')) {
    const [before = '', after = ''] = text.split('"origin":"')
    return concat(utf8(`${before}"origin":"`), Uint8Array.of(0xff), utf8(after))
  }
  if (on('clientData.trailingBytes')) return concat(utf8(text), Uint8Array.of(0))
  return on('clientData.bom') ? concat(BOM, utf8(text)) : utf8(text)
}

/** What a server gives that parses and writes again: sorted members, and spaces. */
function reserialised(text: string): string {
  const entries = Object.entries(JSON.parse(text) as Record<string, unknown>)
  const sorted = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify(sorted, null, 1).replace(/\n\s*/g, ' ')
}
