import { fold, memberNamed } from '../../classify/credential/members.ts'

/** What may stand alone and is no member of a credential. */
export type LoneName = 'credentialPublicKey' | 'certificate' | 'aaguid'

/** What a name in front of a value says that it is. */
export type Named =
  | { as: 'member'; name: string; pointer: string }
  | { as: 'lone'; name: LoneName }
  /** A key, in whatever form: a browser's SPKI, or the COSE key that libraries store under this name. */
  | { as: 'key' }
  /** It has a name, but nothing in it can be judged. */
  | { as: 'opaque'; name: 'challenge' }

const LONE: ReadonlyMap<string, LoneName> = new Map([
  ...['credentialpublickey', 'credpublickey', 'cosekey', 'cosepublickey', 'publickeycose', 'cose'].map(
    (name) => [name, 'credentialPublicKey'] as const,
  ),
  ...['certificate', 'cert', 'attestationcertificate', 'attestationcert', 'x5c', 'pem'].map(
    (name) => [name, 'certificate'] as const,
  ),
  ['aaguid', 'aaguid'],
])
/** What people append to say how the value is written. */
const ENCODING = /(?:base64url|base64|b64url|b64u?|hex|bytes|buffer|encoded|string|str|text)$/

/** What a name stands for; `a.b.c` is its last step. Undefined: no field that is known. */
export function named(name: string): Named | undefined {
  const last = name.slice(name.lastIndexOf('.') + 1)
  const folded = fold(last)
  const bare = folded.replace(ENCODING, '')
  const lone = LONE.get(folded) ?? LONE.get(bare)
  if (lone) return { as: 'lone', name: lone }
  if (bare === 'publickey') return { as: 'key' }
  if (/^(?:expected)?challenge$/.test(bare)) return { as: 'opaque', name: 'challenge' }
  const spec = memberNamed(folded) ?? memberNamed(bare)
  return spec && spec.name !== 'response' ? { as: 'member', name: spec.name, pointer: spec.pointer } : undefined
}
