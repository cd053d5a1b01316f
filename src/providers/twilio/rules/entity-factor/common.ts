import { isPlaceholder } from '../../../../decode/plausible.ts'
import { tryJson } from '../../../../json/parse.ts'
import { isObject } from '../../../../json/values.ts'
import type { Json, JsonObject } from '../../../../model/index.ts'
import { decodeEitherBase64 } from '../../../../text/encodings.ts'
import { sent } from '../challenge/common.ts'

/** The type that the request asks for, when it is one that this endpoint takes. */
export function typeOf(object: JsonObject): 'push' | 'totp' | undefined {
  const type = sent(object, 'factortype')?.value
  return type === 'push' || type === 'totp' ? type : undefined
}

/** Members of `Config` by their folded names, as the form spells them. */
export const CONFIG = {
  push: {
    appid: 'AppId',
    notificationplatform: 'NotificationPlatform',
    notificationtoken: 'NotificationToken',
    sdkversion: 'SdkVersion',
  },
  totp: { alg: 'Alg', timestep: 'TimeStep', skew: 'Skew', codelength: 'CodeLength' },
} as const

/** Not sent: absent, null or empty. */
export const isUnsent = (found: ReturnType<typeof sent>): boolean =>
  found === undefined || found.value === null || found.value === ''

/** Everything of a P-256 SubjectPublicKeyInfo (RFC 5480 §2) before the coordinates, the 04 of an uncompressed point included. */
const P256 = '3059301306072a8648ce3d020106082a8648ce3d03010703420004'
const P256_BYTES = 91
/** The object identifier of elliptic curve keys, 1.2.840.10045.2.1, in DER. */
const EC = '06072a8648ce3d0201'

/** Why a text is no public key as Twilio asks for it; undefined when it is one. */
export function publicKeyFault(text: string): string | undefined {
  if (/-----BEGIN/.test(text))
    return /PRIVATE KEY/.test(text) ? 'a private key in PEM' : 'PEM with its lines around the Base64'
  if (/\s/.test(text.trim())) return 'Base64 with blanks or line ends in it'
  const bytes = decodeEitherBase64(text.trim())
  if (!bytes) return 'a text that is no Base64'
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (hex.startsWith(P256))
    return bytes.length === P256_BYTES ? undefined : `a P-256 key of ${bytes.length} bytes instead of ${P256_BYTES}`
  if (bytes.length === 65 && hex.startsWith('04')) return 'a bare point without the DER around it'
  if (/^(?:MF|MI|MH)/.test(text) && hex.includes(EC))
    return 'an elliptic curve key of another curve or form than P-256, uncompressed'
  return hex.startsWith('30') ? 'DER of another kind of key' : `${bytes.length} bytes that are no DER`
}

const MAX_LENGTH = 1024

/** Why a value is no JSON text of an object with string values; never the values, which are personal. */
export function textMapFault(value: Json): string | undefined {
  if (value === null) return undefined
  if (typeof value === 'string') {
    if (isPlaceholder(value)) return undefined
    if (value.length > MAX_LENGTH) return `${value.length} characters`
    const inner = tryJson(value)
    return inner === undefined ? 'a text that is no JSON' : mapFault(inner)
  }
  return mapFault(value)
}

/** The server libraries take an object and make the text of it. */
function mapFault(value: Json): string | undefined {
  if (!isObject(value)) return 'JSON that is no object'
  if (Object.values(value).some((one) => typeof one !== 'string')) return 'an object with a value that is no string'
  return JSON.stringify(value).length > MAX_LENGTH ? `${JSON.stringify(value).length} characters` : undefined
}
