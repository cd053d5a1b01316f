import { hashedTexts } from '../webauthn/rp-id-texts.ts'
import type { TreeContext } from './node.ts'

/** Hosts of demos and of the standard's own examples. */
const WELL_KNOWN = ['example.com', 'example.org', 'webauthn.io', 'demo.yubico.com', 'passkey.ctap.dev']

/** What the rpIdHash is of, in words; undefined when no text at hand has that hash. */
export function nameOfHash(hash: Uint8Array, { sha256, origin }: TreeContext): string | undefined {
  if (sha256 === undefined) return undefined
  const encoder = new TextEncoder()
  const matches = (text: string): boolean => sha256(encoder.encode(text)).every((byte, at) => byte === hash[at])
  for (const { text, kind, what } of hashedTexts({ origin }))
    if (matches(text)) return kind === 'rp-id' ? JSON.stringify(text) : `${JSON.stringify(text)}, ${what}`
  const known = WELL_KNOWN.find(matches)
  return known === undefined ? undefined : JSON.stringify(known)
}
