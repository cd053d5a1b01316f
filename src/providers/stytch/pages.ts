import type { Pages } from '../provider.ts'

export const pages: Pages = (part) =>
  part.startsWith('Stytch') ? ['https://stytch.com/docs/consumer-auth/authentication/webauthn/api'] : []
