import type { CertificateExtension } from '../der/certificate.ts'
import { attributesOf, contentOf, isTag, oidOf, TAG } from '../der/text.ts'
import { type DerNode, walkDer } from '../der/walk.ts'
import type { StatementCertificate } from './statement.ts'

/** id-fido-gen-ce-aaguid, WebAuthn Level 3 §8.2.1. */
export const AAGUID = '1.3.6.1.4.1.45724.1.1.4'
/** id-fido-gen-ce-fw-version, §8.2.1. */
export const FIRMWARE = '1.3.6.1.4.1.45724.1.1.5'
const BASIC_CONSTRAINTS = '2.5.29.19'
const KEY_PURPOSES = '2.5.29.37'
const ALTERNATIVE_NAME = '2.5.29.17'
/** directoryName and dNSName of a GeneralName, RFC 5280 §4.2.1.6. */
const DIRECTORY_NAME = 4
const DNS_NAME = 2

/** An extension and the DER inside it; offsets count in the certificate's bytes. */
export interface Found {
  extension: CertificateExtension
  node: DerNode | undefined
}

export function extensionOf({ certificate, bytes }: StatementCertificate, oid: string): Found | undefined {
  const extension = certificate?.extensions.list.find((one) => one.oid === oid)
  return extension && { extension, node: walkDer(bytes, extension.value.start, extension.value.end) }
}

/** The AAGUID that a certificate is for: an OCTET STRING of 16 bytes inside the extension's own; `malformed` for anything else. */
export function aaguidOf(one: StatementCertificate): { value: Uint8Array | 'malformed'; found: Found } | undefined {
  const found = extensionOf(one, AAGUID)
  if (found === undefined) return undefined
  const { node, extension } = found
  const whole = isTag(node, TAG.octetString) && node.end === extension.value.end && node.end - node.content === 16
  return { value: whole ? contentOf(one.bytes, node) : 'malformed', found }
}

export const basicConstraintsOf = (one: StatementCertificate): Found | undefined => extensionOf(one, BASIC_CONSTRAINTS)

/** cA of basicConstraints (RFC 5280 §4.2.1.9), FALSE by default; undefined without the extension. */
export function isCa(one: StatementCertificate): boolean | undefined {
  const found = basicConstraintsOf(one)
  if (found === undefined) return undefined
  const flag = found.node?.children[0]
  return isTag(flag, TAG.boolean) && one.bytes[flag.content] !== 0
}

/** extendedKeyUsage, RFC 5280 §4.2.1.12; undefined without it. */
export const purposesOf = (one: StatementCertificate): (string | undefined)[] | undefined =>
  extensionOf(one, KEY_PURPOSES)?.node?.children.map((node) => oidOf(one.bytes, node))

/** subjectAltName: the attributes of its directory names, and its DNS names; undefined without it. */
export function alternativeNames(
  one: StatementCertificate,
): { attributes: Map<string, string>; hosts: string[] } | undefined {
  const found = extensionOf(one, ALTERNATIVE_NAME)
  if (found === undefined) return undefined
  const attributes = new Map<string, string>()
  const hosts: string[] = []
  for (const name of found.node?.children ?? []) {
    if (name.tagClass !== 2) continue
    if (name.tag === DNS_NAME) hosts.push(String.fromCharCode(...contentOf(one.bytes, name).subarray(0, 255)))
    // EXPLICIT, because Name is a CHOICE.
    const inner = name.tag === DIRECTORY_NAME ? name.children[0] : undefined
    if (inner)
      for (const { oid, text } of attributesOf(one.bytes, inner)) if (oid !== undefined) attributes.set(oid, text)
  }
  return { attributes, hosts }
}

/** The attributes of the subject by OID; of repeated ones every value. */
export function subjectAttributes({ certificate, bytes }: StatementCertificate): Map<string, string[]> {
  const attributes = new Map<string, string[]>()
  for (const { oid, text } of certificate ? attributesOf(bytes, certificate.subject.node) : [])
    if (oid !== undefined) attributes.set(oid, [...(attributes.get(oid) ?? []), text])
  return attributes
}

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

const NONCE = '1.2.840.113635.100.8.2'

/** The nonce of Apple's anonymous attestation (WebAuthn Level 3 §8.8): SEQUENCE { [1] { OCTET STRING } }. undefined without the extension. */
export function appleNonceOf(
  one: StatementCertificate,
): { nonce: Uint8Array; offset: number; found: Found } | { malformed: Found } | undefined {
  const found = extensionOf(one, NONCE)
  if (found === undefined) return undefined
  const tagged = found.node?.children[0]
  const nonce = tagged?.tagClass === 2 && tagged.tag === 1 ? tagged.children[0] : undefined
  if (!isTag(found.node, TAG.sequence) || !isTag(nonce, TAG.octetString)) return { malformed: found }
  return { nonce: contentOf(one.bytes, nonce), offset: nonce.content, found }
}
