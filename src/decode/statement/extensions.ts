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

/** cA of basicConstraints (RFC 5280 §4.2.1.9), FALSE by default; undefined without the extension. */
export function isCa(one: StatementCertificate): boolean | undefined {
  const found = extensionOf(one, BASIC_CONSTRAINTS)
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
