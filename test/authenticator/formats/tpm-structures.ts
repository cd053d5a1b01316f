import { algorithm, hashOf } from '../algorithms.ts'
import { altered, concat, digest, fromHex, sized, stable, uint } from '../bytes.ts'
import { keyPair, parametersOf } from '../keys.ts'
import { type Context, toBeSigned } from './context.ts'

/** TPM 2.0 Library, Part 2, §6.3: the numbers of algorithms. */
const TPM_ALG = { rsa: 0x0001, sha1: 0x0004, sha256: 0x000b, sha384: 0x000c, none: 0x0010, ecc: 0x0023 }
/** TPM 2.0 Library, Part 2, §6.4. */
const TPM_CURVES: Record<string, number> = { 'P-256': 3, 'P-384': 4, 'P-521': 5 }
/** fixedTPM, fixedParent, sensitiveDataOrigin, userWithAuth, sign: what a signing key of a platform authenticator has. */
const OBJECT_ATTRIBUTES = 0x00040072

const none = uint(TPM_ALG.none, 2)
const ECDSA = 0x0018

/** TPMT_PUBLIC (TPM 2.0 Library, Part 2, §12.2.4): the credential key as the TPM knows it. */
export function pubArea({ alg, key, on, tpmNameAlg }: Context): Uint8Array {
  const { family } = algorithm(alg)
  const pair = on('tpm.pubAreaOtherKey') ? keyPair(alg, 'another credential') : key
  const { x, y = new Uint8Array() } = parametersOf(pair.publicKey, alg)
  const common = concat(uint(TPM_ALG[tpmNameAlg], 2), uint(OBJECT_ATTRIBUTES, 4), sized(new Uint8Array()))
  const area =
    family === 'rsa'
      ? // An exponent of 0 stands for 65537 (Part 2, §12.2.3.5).
        concat(uint(TPM_ALG.rsa, 2), common, none, none, uint(x.length * 8, 2), uint(0, 4), sized(x))
      : concat(
          uint(TPM_ALG.ecc, 2),
          common,
          none,
          on('tpm.pubAreaSchemeWithoutHash') ? uint(ECDSA, 2) : none,
          uint(TPM_CURVES[family] ?? 0, 2),
          none,
          ...[x, y].map((one) => sized(on('tpm.pubAreaPaddedCoordinates') ? concat(uint(0, 1), one) : one)),
        )
  return on('tpm.pubAreaSizePrefix') ? sized(area) : area
}

/** TPMS_ATTEST (TPM 2.0 Library, Part 2, §10.12.8) for TPM2_Certify. */
export function certInfo(context: Context, area: Uint8Array): Uint8Array {
  const { attestationAlg, on, tpmNameAlg } = context
  const extraData = digest(hashOf(attestationAlg), toBeSigned(context))
  const name = concat(uint(TPM_ALG[tpmNameAlg], 2), digest(tpmNameAlg, area))
  const info = concat(
    fromHex(on('tpm.magicWrong') ? 'ff544348' : 'ff544347'),
    uint(on('tpm.typeWrong') ? 0x8018 : 0x8017, 2),
    sized(concat(uint(TPM_ALG.sha256, 2), stable('qualified signer', 32))),
    sized(on('tpm.extraDataWrong') ? altered(extraData) : extraData),
    // clock, resetCount, restartCount, safe; firmwareVersion
    concat(uint(86_400_000, 8), uint(7, 4), uint(0, 4), Uint8Array.of(1), uint(0x0007_0002, 8)),
    sized(on('tpm.attestedNameWrong') ? altered(name) : name),
    sized(concat(uint(TPM_ALG.sha256, 2), stable('qualified name', 32))),
    ...(on('tpm.certInfoTrailing') ? [Uint8Array.of(0)] : []),
  )
  return on('tpm.certInfoSizePrefix') ? sized(info) : info
}
