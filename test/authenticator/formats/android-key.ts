import { algorithm, type Family } from '../algorithms.ts'
import { altered } from '../bytes.ts'
import type { Cbor } from '../cbor.ts'
import { ATTRIBUTE, extension } from '../certificate.ts'
import { enumerated, explicit, integer, nothing, octets, sequence, set } from '../der.ts'
import { keyPair } from '../keys.ts'
import { type Context, certificates, signedBy, signedStatement, toBeSigned } from './context.ts'

/** Android Key attestation, WebAuthn Level 3 §8.4: the leaf holds the credential key, and that key signs. */
export function androidKey(context: Context): Cbor {
  const { alg, on } = context
  const key = on('android-key.keyMismatch') ? keyPair(alg, 'another attestation') : context.key
  const x5c = certificates(
    context,
    {
      subject: [[ATTRIBUTE.CN, 'Android Keystore Key']],
      publicKey: key.publicKey,
      extensions: on('android-key.extensionMissing')
        ? []
        : [extension('1.3.6.1.4.1.11129.2.1.17', description(context))],
    },
    // Real devices send the root too.
    context.chain ?? 'full',
  )
  return signedStatement(context, alg, signedBy(context, alg, key, toBeSigned(context)), x5c)
}

const TRUSTED_ENVIRONMENT = 1
const ALL_APPLICATIONS = explicit(600, nothing())

/** Algorithm [2], keySize [3], and ecCurve [10], rsaPublicExponent [200], by Keymaster's numbers. */
const KEYMASTER: Partial<Record<Family, readonly (readonly [tag: number, value: number])[]>> = {
  'P-256': [
    [2, 3],
    [3, 256],
    [10, 1],
  ],
  'P-384': [
    [2, 3],
    [3, 384],
    [10, 2],
  ],
  'P-521': [
    [2, 3],
    [3, 521],
    [10, 3],
  ],
  rsa: [
    [2, 1],
    [3, 2048],
    [200, 65537],
  ],
}

/** KeyDescription of version 3, Android Key Attestation, "Schema". */
function description({ alg, clientDataHash, on }: Context): Uint8Array {
  const key = KEYMASTER[algorithm(alg).family] ?? []
  const challenge = on('android-key.challengeWrong') ? altered(clientDataHash) : clientDataHash
  const creationTime = explicit(701, integer(Uint8Array.of(1, 0x6f, 0x5e, 0x66, 0xe8, 0)))
  return sequence(
    integer(3),
    enumerated(TRUSTED_ENVIRONMENT),
    integer(4),
    enumerated(TRUSTED_ENVIRONMENT),
    octets(challenge),
    octets(new Uint8Array()),
    sequence(...(on('android-key.allApplicationsSoftware') ? [ALL_APPLICATIONS] : []), creationTime),
    sequence(
      explicit(1, set(integer(on('android-key.purposeNotSign') ? 0 : 2))),
      ...key.map(([tag, value]) => explicit(tag, integer(value))),
      explicit(503, nothing()),
      ...(on('android-key.allApplicationsTee') ? [ALL_APPLICATIONS] : []),
      explicit(702, integer(on('android-key.originNotGenerated') ? 2 : 0)),
    ),
  )
}
