const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0))

/** What the first bytes of a file say: formats that are mistaken for a capture, or hold one. */
const MAGIC: readonly (readonly [number[], string])[] = [
  [[0x89, ...ascii('PNG')], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [ascii('GIF8'), 'a GIF image'],
  [[0x1f, 0x8b], 'gzip data; unpack it first'],
  [[...ascii('PK'), 3, 4], 'a ZIP archive; unpack it first'],
  [ascii('%PDF-'), 'a PDF document'],
]

export function magicOf(bytes: Uint8Array): string | undefined {
  return MAGIC.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1]
}

/** Units of the beginning in which the first key of an attestation object stands. */
const CBOR_HEAD = 24

/** Bytes that are no text. An attestation object is a CBOR map of `fmt`, `attStmt` and `authData` (WebAuthn Level 3 §6.5.4). */
export function rawBytes(bytes: Buffer): string {
  const head = bytes.toString('latin1', 0, CBOR_HEAD)
  const map = ((bytes[0] ?? 0) & 0xe0) === 0xa0
  if (map && /cfmt|gattStmt|hauthData/.test(head)) return 'the raw bytes of a CBOR attestation object'
  // DER: the public key of getPublicKey(), an ECDSA signature, a certificate.
  if (bytes[0] === 0x30) return 'raw bytes, perhaps DER'
  return 'raw bytes'
}
