import type { Certificate } from '../../decode/der/certificate.ts'
import type { Parts } from '../../decode/parts.ts'
import { isCa } from '../../decode/statement/extensions.ts'
import type {
  AttestationStatement,
  RegisteredFormat,
  Span,
  StatementCertificate,
} from '../../decode/statement/statement.ts'
import type { ArgsOf, NoArgs, Place } from '../../model/index.ts'
import { at, type FoundBy } from '../define-rule.ts'

type With<K extends keyof AttestationStatement> = AttestationStatement & Required<Pick<AttestationStatement, K>>
type Readable = StatementCertificate & { certificate: Certificate }

/** Asks a check of each statement of these formats, those inside a compound one included. */
export const each = <const A extends ArgsOf<A> = NoArgs>(
  { statements = [] }: Parts,
  formats: readonly RegisteredFormat[],
  check: (statement: AttestationStatement) => readonly FoundBy<A>[],
): FoundBy<A>[] =>
  statements.filter(({ fmt }) => (formats as readonly string[]).includes(fmt)).flatMap((statement) => check(statement))

/** Asks of each attestation certificate that can be read. */
export const eachLeaf = <const A extends ArgsOf<A> = NoArgs>(
  parts: Parts,
  formats: readonly RegisteredFormat[],
  check: (leaf: Readable, statement: With<'leaf'>) => readonly FoundBy<A>[],
): FoundBy<A>[] =>
  each(parts, formats, (statement) => {
    const { leaf } = statement
    if (!leaf?.certificate) return []
    const { certificate } = leaf
    return check({ ...leaf, certificate }, { ...statement, leaf })
  })

/** Formats that have certificates in x5c. */
export const CERTIFIED = ['packed', 'tpm', 'android-key', 'apple', 'fido-u2f', 'android-safetynet'] as const

type Of = Pick<AttestationStatement, 'pointer'>

/** A byte string of the statement, or a part of it that starts at `offset` in its bytes. */
export const spanPlace = ({ pointer }: Of, span: Span, offset = 0, length = span.bytes.length - offset): Place =>
  at(pointer, { layer: 'attestationObject', at: span.at, bytes: { offset: span.offset + offset, length } })

/** The message where basicConstraints are absent. */
export const NO_BASIC_CONSTRAINTS = 'expected the extension basicConstraints with cA false, received none'

/** Attestation certificates without basicConstraints. Those of version 1 have no extensions: another rule's finding. */
export const withoutBasicConstraints = (parts: Parts, format: 'packed' | 'tpm'): FoundBy<NoArgs>[] =>
  eachLeaf(parts, [format], (leaf, statement) =>
    isCa(leaf) === undefined && leaf.certificate.version.number === 3
      ? [{ place: certificatePlace(statement, leaf) }]
      : [],
  )

/** An element of a certificate. Those of a JWS are text inside text: there the whole JWS is the place. */
export function certificatePlace(
  statement: Of & Pick<AttestationStatement, 'jws'>,
  one: StatementCertificate,
  node?: { offset: number; end: number },
): Place {
  if (statement.jws) return spanPlace(statement, statement.jws)
  return node ? spanPlace(statement, one, node.offset, node.end - node.offset) : spanPlace(statement, one)
}

/** A member of the statement, by its whole value. */
export const memberPlace = (statement: AttestationStatement, name: string): Place =>
  at(statement.pointer, {
    layer: 'attestationObject',
    at: `${statement.at}.${name}`,
    bytes: statement.ranges.get(name) ?? { offset: statement.offset, length: statement.bytes.length },
  })
