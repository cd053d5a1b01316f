import type { Json, SiteFile } from '../../src/model/index.ts'
import type { Row, RuleId } from './rows.ts'

/** A signing certificate that is nobody's. */
export const FINGERPRINT =
  '3B:0C:7E:51:A9:D4:22:6F:90:1D:C8:45:F7:2A:6B:13:8E:5D:04:BC:71:E6:39:AF:58:D2:0B:94:CD:17:60:FA'
export const APP_ID = 'A1B2C3D4E5.com.example.app'
export const LOGIN = 'delegate_permission/common.get_login_creds'
export const LINKS = 'delegate_permission/common.handle_all_urls'

export const app = {
  namespace: 'android_app',
  package_name: 'com.example.app',
  sha256_cert_fingerprints: [FINGERPRINT],
}

export const statement = (target: Json = app, relation: Json = [LINKS, LOGIN]): Json => ({ relation, target })

const text = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`

/** A file of its own text, with what the user calls it. */
export const row = (rule: RuleId, name: string, value: Json | { page: string }, as?: SiteFile): Row => {
  const isPage = typeof value === 'object' && value !== null && !Array.isArray(value) && 'page' in value
  return {
    rule,
    name,
    ...(as === undefined ? {} : { as }),
    ...(isPage ? { ext: 'txt', edit: () => `${value.page}` } : { edit: () => text(value as Json) }),
  }
}
