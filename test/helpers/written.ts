// biome-ignore lint/suspicious/noExplicitAny: captures are changed freely, into what no type allows.
type Credential = any
type Change = (credential: Credential) => Credential

/** The members that hold bytes: beside the response, and in it. */
export const TOP = ['id', 'rawId'] as const
export const INNER = [
  'clientDataJSON',
  'attestationObject',
  'authenticatorData',
  'signature',
  'userHandle',
  'publicKey',
] as const

/** Every member that holds bytes, written in another way; of `names` alone where they are given. */
export const written =
  (how: (base64url: string) => unknown, names: readonly string[] = [...TOP, ...INNER]): Change =>
  (credential) => {
    for (const [holder, own] of [
      [credential, TOP],
      [credential.response, INNER],
    ] as const)
      for (const name of own)
        if (names.includes(name) && typeof holder[name] === 'string') holder[name] = how(holder[name])
    return credential
  }

export const padded = (text: string): string => text + '='.repeat((4 - (text.length % 4)) % 4)

/** The members of the response beside the others. */
export const flat: Change = ({ response, ...rest }) => ({ ...rest, ...response })
