import type { ProviderFacts } from '../provider.ts'

/** What holds the credential in the requests of the client (@passwordlessdev/passwordless-client 1.2.4). */
const MEMBER = 'response'
/** Those of both ceremonies have it; the client writes no other name so. */
const BODY = { session: true, [MEMBER]: true, RPID: true, Origin: true } as const

/** Its client writes `AttestationObject` and `clientDataJson`: the server, a .NET one, reads names in any case. */
export const facts = {
  title: 'Bitwarden Passwordless.dev',
  kinds: [],
  takes: ['names-in-any-case'],
  endpoints: {
    'passwordless/register': {
      takes: 'registration',
      path: /\bpasswordless\.dev\/register\/complete\/?$/i,
      body: BODY,
      holds: { in: `/${MEMBER}` },
    },
    'passwordless/signin': {
      takes: 'authentication',
      path: /\bpasswordless\.dev\/signin\/complete\/?$/i,
      body: BODY,
      holds: { in: `/${MEMBER}` },
    },
  },
} as const satisfies ProviderFacts
