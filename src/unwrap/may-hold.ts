/** What any payload, or what carries one, has somewhere in its text. */
export const SIGNS =
  /passkey|webauthn|raw_?id|client_?data_?json|attestation|authenticator|pubkeycred|challenge|rpid|publickey|public-key|authn_|identities|more_info|errorcode|factor|\b(?:AC|VA|YE|YF|YC|SM)[0-9a-f]{32}|DOMException|NotAllowedError|ey[JK][\w-]{40}/i

/** The same of a short text, which may be no more than the error of a browser. */
const SIGNS_OF_ANY = new RegExp(`${SIGNS.source}|[a-z]error\\b`, 'i')

/** Cheap: whether one of the records of a long text is worth reading. */
export const mayHold = (text: string): boolean => SIGNS_OF_ANY.test(text)

/** Where such signs stand in a long text, none nearer to the one before than `apart`. */
export function* signsIn(text: string, apart: number): Generator<number> {
  const pattern = new RegExp(SIGNS_OF_ANY, 'gi')
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield match.index
    pattern.lastIndex = Math.max(pattern.lastIndex, match.index + apart)
  }
}
