import type { TreeContext } from './node.ts'

/** Hosts of demos, tests and the standard's own examples. */
const WELL_KNOWN = ['localhost', 'example.com', 'example.org', 'webauthn.io', 'demo.yubico.com', 'passkey.ctap.dev']

/** What an RP ID may be for an origin: its host, and the domains above it (HTML, "registrable domain suffix"). */
export function rpIdsOf(origin: string | undefined): string[] {
  if (origin === undefined || !URL.canParse(origin)) return []
  const host = new URL(origin).hostname
  const labels = host.split('.')
  return labels.map((_, at) => labels.slice(at).join('.')).filter((name) => name !== '')
}

/** What the hash is of, or undefined when no name at hand has it. */
export function nameOfHash(hash: Uint8Array, { sha256, rpIds }: TreeContext): string | undefined {
  if (sha256 === undefined) return undefined
  const encoder = new TextEncoder()
  for (const name of new Set([...rpIds, ...WELL_KNOWN])) {
    const other = sha256(encoder.encode(name))
    if (other.length === hash.length && other.every((byte, at) => byte === hash[at])) return name
  }
  return undefined
}
