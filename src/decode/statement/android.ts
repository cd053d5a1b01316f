import { contentOf, isTag, TAG } from '../der/text.ts'
import type { DerNode } from '../der/walk.ts'
import { extensionOf, type Found } from './extensions.ts'
import type { StatementCertificate } from './statement.ts'

/** The extension that holds a KeyDescription, WebAuthn Level 3 §8.4.1. */
export const KEY_DESCRIPTION = '1.3.6.1.4.1.11129.2.1.17'
/** Tags of an AuthorizationList. */
const PURPOSE = 1
const ALL_APPLICATIONS = 600
const ORIGIN = 702

/** Who enforces it: Android itself, or the trusted execution environment. */
export type ListName = 'softwareEnforced' | 'teeEnforced'

/** An authorization, and the element that holds it; offsets count in the certificate. */
export interface Authorization<T> {
  value: T
  list: ListName
  node: DerNode
}

/** KeyDescription of Android Key Attestation, as far as §8.4 judges it. */
export interface KeyDescription {
  challenge: { bytes: Uint8Array; node: DerNode }
  purposes: Authorization<number[]>[]
  origins: Authorization<number>[]
  allApplications: Authorization<true>[]
  found: Found
}

/** The KeyDescription of a certificate; undefined without the extension. */
export function keyDescriptionOf(one: StatementCertificate): KeyDescription | { malformed: Found } | undefined {
  const found = extensionOf(one, KEY_DESCRIPTION)
  if (found === undefined) return undefined
  const [, , , , challenge, , software, tee] = found.node?.children ?? []
  if (!isTag(challenge, TAG.octetString) || !isTag(software, TAG.sequence) || !isTag(tee, TAG.sequence))
    return { malformed: found }
  const { bytes } = one
  const all = [
    ...software.children.map((node) => ({ node, list: 'softwareEnforced' as const })),
    ...tee.children.map((node) => ({ node, list: 'teeEnforced' as const })),
  ].filter(({ node }) => node.tagClass === 2)
  const of = (tag: number) => all.filter(({ node }) => node.tag === tag)
  const number = (node: DerNode | undefined): number => {
    let value = 0
    for (const byte of isTag(node, TAG.integer) ? contentOf(bytes, node).subarray(0, 6) : [0xff])
      value = value * 256 + byte
    return value
  }
  return {
    challenge: { bytes: contentOf(bytes, challenge), node: challenge },
    purposes: of(PURPOSE).map((one) => ({ ...one, value: one.node.children[0]?.children.map(number) ?? [] })),
    origins: of(ORIGIN).map((one) => ({ ...one, value: number(one.node.children[0]) })),
    allApplications: of(ALL_APPLICATIONS).map((one) => ({ ...one, value: true as const })),
    found,
  }
}
