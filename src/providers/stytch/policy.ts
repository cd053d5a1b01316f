import type { Policy } from '../provider.ts'

export const policy: Policy = {
  // Without use_base64_url_encoding its options are standard base64, which webauthn-json takes as well.
  'options-bytes-not-base64url': 'info',
}
