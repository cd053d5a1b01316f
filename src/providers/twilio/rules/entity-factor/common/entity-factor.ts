import type { JsonObject } from '../../../../../model/index.ts'
import { sent } from '../../challenge/common/challenge.ts'

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
